using Microsoft.Extensions.DependencyInjection.Extensions;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.People.Actions;
using StandardsPortal.Publishing.Actions;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Registers every action by reflection: a class with RunAsync in a namespace that ends in Actions.</summary>
public static class ActionRegistration
{
    public static IReadOnlyList<Type> Actions { get; } =
    [
        .. typeof(ActionRegistration).Assembly.GetTypes()
            .Where(t => t is { IsClass: true, IsAbstract: false, IsPublic: true }
                && t.Namespace?.EndsWith(".Actions", StringComparison.Ordinal) == true
                && t.GetMethod("RunAsync") is not null)
            .OrderBy(t => t.FullName, StringComparer.Ordinal),
    ];

    /// <summary>Everything behind the pages, over the database in a folder; what a verb needs as well as the host.</summary>
    public static IServiceCollection AddPortal(this IServiceCollection services, string dataFolder) =>
        services.AddStorage(dataFolder).AddPublishing().AddActions();

    public static IServiceCollection AddActions(this IServiceCollection services)
    {
        foreach (var action in Actions)
            services.AddTransient(action);
        services.AddTransient<ActorSource>();
        services.AddTransient<ApiKeyDoor>();
        services.TryAddSingleton(UploadLimits.Usual);
        services.TryAddSingleton<ImportRunner>();
        services.TryAddSingleton<TemplateShelf>();
        services.TryAddSingleton<DraftNews>();
        services.TryAddSingleton(new ContentFolder(Path.Combine(AppContext.BaseDirectory, "content")));
        services.TryAddSingleton(ReviewWarning.Usual);
        services.TryAddSingleton(new PortalAddress("http://localhost:5000"));
        return services;
    }
}
