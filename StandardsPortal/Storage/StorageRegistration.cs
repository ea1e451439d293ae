using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.People;

namespace StandardsPortal.Storage;

public static class StorageRegistration
{
    /// <summary>The database in a folder, ASP.NET Core Identity over it, and password checks.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, string dataFolder)
    {
        var folder = new PortalDataFolder(Path.GetFullPath(dataFolder));
        services.AddSingleton(folder);
        services.TryAddSingleton(TimeProvider.System);
        services.AddDbContextFactory<PortalDbContext>(options => options
            // A revision has texts, signatures and reviews: one query a list, not their product.
            .UseSqlite(SqliteSettings.ConnectionString(folder.DatabaseFile), sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .AddInterceptors(new SqliteSettings()));
        services.AddSingleton<PortalStore>();
        services.AddSingleton<PortalDatabase>();
        services.AddSingleton<ISegmentStore, SegmentStore>();
        services.AddSingleton<IPasswords, Passwords>();
        services.AddSingleton<SignIn>();
        services.AddIdentityCore<Account>(options =>
            {
                options.User.RequireUniqueEmail = true;
                options.Password.RequiredLength = PersonRules.MinimumPassword;
                // Length and strangeness, not recipes: NIST SP 800-63B advises against composition rules.
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
            })
            .AddEntityFrameworkStores<PortalDbContext>()
            .AddClaimsPrincipalFactory<AccountPrincipal>();
        return services;
    }
}
