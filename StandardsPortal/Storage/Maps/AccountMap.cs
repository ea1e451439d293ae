using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandardsPortal.People;

namespace StandardsPortal.Storage.Maps;

internal sealed class AccountMap : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("People");
        builder.Property(a => a.Name).HasMaxLength(PersonRules.MaximumName);
        builder.Property(a => a.Title).HasMaxLength(PersonRules.MaximumTitle);
        builder.Property(a => a.Team).HasMaxLength(40);
        builder.Property(a => a.Roles).HasConversion<RolesConverter, RolesComparer>().HasMaxLength(80);
        // Identity indexes the address without making it unique; two people behind one sign-in must be impossible.
        builder.HasIndex(a => a.NormalizedEmail).HasDatabaseName("EmailIndex").IsUnique();
        builder.HasIndex(a => a.Team);
    }
}
