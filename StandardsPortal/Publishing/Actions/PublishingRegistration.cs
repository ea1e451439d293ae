using StandardsPortal.Revisions;

namespace StandardsPortal.Publishing.Actions;

public static class PublishingRegistration
{
    /// <summary>The typesetter is one for the whole portal: its worker processes are shared and bounded.</summary>
    public static IServiceCollection AddPublishing(this IServiceCollection services)
    {
        services.AddSingleton<TypesetterOptions>();
        services.AddSingleton<ITypesetter>(provider => new TypstTypesetter(provider.GetRequiredService<TypesetterOptions>()));
        services.AddSingleton<IRevisionPress, RevisionPress>();
        services.AddSingleton<IHandbookPress, HandbookPress>();
        return services;
    }
}
