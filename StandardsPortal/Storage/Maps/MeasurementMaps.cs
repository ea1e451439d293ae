using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandardsPortal.Measurement;
using StandardsPortal.People;

namespace StandardsPortal.Storage.Maps;

internal sealed class SavedProfileMap : IEntityTypeConfiguration<SavedProfile>
{
    public void Configure(EntityTypeBuilder<SavedProfile> builder)
    {
        builder.ToTable("MappingProfiles");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Name).HasMaxLength(80);
        builder.Property(p => p.SavedByName).HasMaxLength(PersonRules.MaximumName);
        builder.HasIndex(p => p.Name);
    }
}

internal sealed class StoredCalendarMap : IEntityTypeConfiguration<StoredCalendar>
{
    public void Configure(EntityTypeBuilder<StoredCalendar> builder)
    {
        builder.ToTable("Calendars");
        builder.HasKey(c => new { c.Name, c.Number });
        builder.Property(c => c.Name).HasMaxLength(80);
        builder.Property(c => c.Zone).HasMaxLength(60);
        builder.Property(c => c.SavedByName).HasMaxLength(PersonRules.MaximumName);
    }
}

internal sealed class CalendarChoiceMap : IEntityTypeConfiguration<CalendarChoice>
{
    public void Configure(EntityTypeBuilder<CalendarChoice> builder)
    {
        builder.ToTable("CalendarChoices");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Name).HasMaxLength(80);
        builder.Property(c => c.PersonName).HasMaxLength(PersonRules.MaximumName);
    }
}

internal sealed class ExclusionEntryMap : IEntityTypeConfiguration<ExclusionEntry>
{
    public void Configure(EntityTypeBuilder<ExclusionEntry> builder)
    {
        builder.ToTable("Exclusions");
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Circumstance).HasMaxLength(ExclusionEntry.LongestCircumstance);
        builder.Property(e => e.Evidence).HasMaxLength(ExclusionEntry.LongestEvidence);
        builder.Property(e => e.RegisteredByName).HasMaxLength(PersonRules.MaximumName);
        // Tables of their own, so that the row of what was stated is never written again.
        builder.OwnsOne(e => e.Approval, approval =>
        {
            approval.ToTable("ExclusionApprovals");
            approval.WithOwner().HasForeignKey("ExclusionId");
        });
        builder.OwnsOne(e => e.Withdrawal, withdrawal =>
        {
            withdrawal.ToTable("ExclusionWithdrawals");
            withdrawal.WithOwner().HasForeignKey("ExclusionId");
        });
    }
}

internal sealed class MeasurementRunMap : IEntityTypeConfiguration<MeasurementRun>
{
    public void Configure(EntityTypeBuilder<MeasurementRun> builder)
    {
        builder.ToTable("MeasurementRuns");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.StandardId).HasMaxLength(80);
        builder.Property(r => r.EvaluatedByName).HasMaxLength(PersonRules.MaximumName);
        builder.Property(r => r.Reason).HasMaxLength(20);
        builder.Property(r => r.CalendarName).HasMaxLength(80);
        builder.Property(r => r.Revisions).HasConversion<NumbersConverter, NumbersComparer>();
        builder.Property(r => r.Exclusions).HasConversion<GuidsConverter, GuidsComparer>();
        builder.HasIndex(r => new { r.StandardId, r.EvaluatedAt });
        builder.HasMany(r => r.Results).WithOne().HasForeignKey(r => r.RunId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(r => r.Results).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class StoredResultMap : IEntityTypeConfiguration<StoredResult>
{
    public void Configure(EntityTypeBuilder<StoredResult> builder)
    {
        builder.ToTable("MeasurementResults");
        builder.HasKey(r => new { r.RunId, r.Position });
        builder.Property(r => r.By).HasMaxLength(80);
    }
}

internal sealed class ApiKeyMap : IEntityTypeConfiguration<ApiKey>
{
    public void Configure(EntityTypeBuilder<ApiKey> builder)
    {
        builder.ToTable("ApiKeys");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Name).HasMaxLength(ApiKey.LongestName);
        builder.Property(k => k.Hint).HasMaxLength(12);
        builder.Property(k => k.Digest).HasMaxLength(64);
        builder.Property(k => k.CreatedByName).HasMaxLength(PersonRules.MaximumName);
        builder.Property(k => k.RevokedByName).HasMaxLength(PersonRules.MaximumName);
        builder.HasIndex(k => k.Digest).IsUnique();
    }
}
