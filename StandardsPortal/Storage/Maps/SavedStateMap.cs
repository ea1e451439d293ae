using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.History;

namespace StandardsPortal.Storage.Maps;

internal sealed class SavedStateMap : IEntityTypeConfiguration<SavedState>
{
    public void Configure(EntityTypeBuilder<SavedState> builder)
    {
        builder.ToTable("SavedStates");
        builder.HasKey(s => new { s.DraftId, s.Number });
        builder.Property(s => s.Number).ValueGeneratedNever();
        builder.Property(s => s.Name).HasMaxLength(PersonRules.MaximumName);
        builder.Property(s => s.Cause).HasConversion<string>().HasMaxLength(10);
        builder.Property(s => s.Digest).HasMaxLength(64);
        builder.HasOne<Draft>().WithMany().HasForeignKey(s => s.DraftId).OnDelete(DeleteBehavior.Restrict);
    }
}
