using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandardsPortal.Audit;

namespace StandardsPortal.Storage.Maps;

internal sealed class LedgerRecordMap : IEntityTypeConfiguration<LedgerRecord>
{
    public void Configure(EntityTypeBuilder<LedgerRecord> builder)
    {
        builder.ToTable("Ledger");
        builder.HasKey(r => r.Sequence);
        builder.Property(r => r.Sequence).ValueGeneratedNever();
        builder.Property(r => r.PreviousHash).HasMaxLength(64);
        builder.Property(r => r.Hash).HasMaxLength(64);
        builder.Property(r => r.Kind).HasMaxLength(60);
        builder.HasIndex(r => r.Kind);
        builder.Ignore(r => r.Entry);
    }
}

internal sealed class LedgerHeadMap : IEntityTypeConfiguration<LedgerHead>
{
    public void Configure(EntityTypeBuilder<LedgerHead> builder)
    {
        builder.ToTable("LedgerHead");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Hash).HasMaxLength(64);
        builder.Property(h => h.Version).IsConcurrencyToken();
    }
}
