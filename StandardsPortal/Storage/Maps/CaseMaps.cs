using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandardsPortal.Measurement;
using StandardsPortal.People;

namespace StandardsPortal.Storage.Maps;

internal sealed class CaseImportMap : IEntityTypeConfiguration<CaseImport>
{
    public void Configure(EntityTypeBuilder<CaseImport> builder)
    {
        builder.ToTable("CaseImports");
        builder.Property(i => i.Id).ValueGeneratedNever();
        builder.Property(i => i.Source).HasMaxLength(80);
        builder.Property(i => i.FileName).HasMaxLength(200);
        builder.Property(i => i.Format).HasMaxLength(80);
        builder.Property(i => i.Kind).HasConversion<string>().HasMaxLength(10);
        builder.Property(i => i.Sha256).HasMaxLength(64);
        builder.Property(i => i.ReadingSha256).HasMaxLength(64);
        builder.Property(i => i.StoredByName).HasMaxLength(PersonRules.MaximumName);
        builder.HasIndex(i => i.Number).IsUnique();
        builder.HasIndex(i => new { i.Sha256, i.ReadingSha256 });
        builder.HasIndex(i => i.Source);
    }
}

internal sealed class ImportRunMap : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.ToTable("ImportRuns");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.FileName).HasMaxLength(200);
        builder.Property(r => r.Source).HasMaxLength(80);
        builder.Property(r => r.Format).HasMaxLength(80);
        builder.Property(r => r.Kind).HasConversion<string>().HasMaxLength(10);
        builder.Property(r => r.State).HasConversion<string>().HasMaxLength(10);
        builder.Property(r => r.BadRows).HasConversion<string>().HasMaxLength(10);
        builder.Property(r => r.StartedByName).HasMaxLength(PersonRules.MaximumName);
        builder.Property(r => r.Sha256).HasMaxLength(64);
        builder.Property(r => r.Zone).HasMaxLength(60);
        builder.Property(r => r.Evaluated).HasConversion<SlugsConverter, SlugsComparer>();
        builder.HasIndex(r => r.State);
        builder.HasIndex(r => r.StartedAt);
    }
}

/// <summary>Without a key to the import: segments are there before it, and would have to be let in late.</summary>
internal sealed class CaseSegmentMap : IEntityTypeConfiguration<CaseSegment>
{
    public void Configure(EntityTypeBuilder<CaseSegment> builder)
    {
        builder.ToTable("CaseSegments");
        builder.HasKey(s => new { s.ImportId, s.Part });
        builder.HasMany(s => s.Columns).WithOne().HasForeignKey(c => new { c.ImportId, c.Part }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class CaseColumnMap : IEntityTypeConfiguration<CaseColumn>
{
    public void Configure(EntityTypeBuilder<CaseColumn> builder)
    {
        builder.ToTable("CaseColumns");
        builder.HasKey(c => new { c.ImportId, c.Part, c.Name });
        builder.Property(c => c.Name).HasMaxLength(120);
    }
}

internal sealed class CaseReplacementMap : IEntityTypeConfiguration<CaseReplacement>
{
    public void Configure(EntityTypeBuilder<CaseReplacement> builder)
    {
        builder.ToTable("CaseReplacements");
        builder.HasKey(r => new { r.ImportId, r.Part, r.ByImportId });
        builder.HasIndex(r => r.ByImportId);
    }
}

internal sealed class CaseAggregateMap : IEntityTypeConfiguration<CaseAggregate>
{
    public void Configure(EntityTypeBuilder<CaseAggregate> builder)
    {
        builder.ToTable("CaseAggregates");
        builder.HasKey(a => new { a.ImportId, a.Row });
    }
}
