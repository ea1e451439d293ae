using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandardsPortal.People;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Records;

namespace StandardsPortal.Storage.Maps;

internal sealed class EvidenceVersionMap : IEntityTypeConfiguration<EvidenceVersion>
{
    public void Configure(EntityTypeBuilder<EvidenceVersion> builder)
    {
        builder.ToTable("EvidenceVersions");
        builder.HasKey(v => new { v.RecordId, v.Number });
        builder.Property(v => v.RecordId).HasMaxLength(StandardId.MaximumLength);
        builder.Property(v => v.Kind).HasMaxLength(20);
        builder.Property(v => v.Method).HasMaxLength(EvidenceRecord.LongestMethod);
        builder.Property(v => v.Finding).HasMaxLength(EvidenceRecord.LongestFinding);
        builder.Property(v => v.RecordedByName).HasMaxLength(PersonRules.MaximumName);
    }
}

internal sealed class EvidenceFileMap : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> builder)
    {
        builder.ToTable("EvidenceFiles");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.RecordId).HasMaxLength(StandardId.MaximumLength);
        builder.Property(f => f.Name).HasMaxLength(EvidenceFile.LongestName);
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.Property(f => f.AddedByName).HasMaxLength(PersonRules.MaximumName);
        builder.HasIndex(f => f.RecordId);
    }
}
