using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Storage.Maps;

internal sealed class DraftMap : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable("Drafts");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.StandardId).HasMaxLength(80);
        builder.Property(d => d.ClaimedId).HasMaxLength(200);
        builder.Property(d => d.AuthorName).HasMaxLength(PersonRules.MaximumName);
        builder.Property(d => d.SavedByName).HasMaxLength(PersonRules.MaximumName);
        builder.Property(d => d.ChangeSummary).HasMaxLength(DraftInput.MaximumSummary);
        builder.Property(d => d.Version).IsConcurrencyToken();
        builder.HasIndex(d => d.StandardId);
        builder.OwnsOne(d => d.Submission);
        builder.OwnsOne(d => d.Returned);
        builder.OwnsOne(d => d.Discarding);
        builder.OwnsOne(d => d.Publication);
        builder.OwnsMany(d => d.Texts, text =>
        {
            text.ToTable("DraftTexts");
            text.WithOwner().HasForeignKey("DraftId");
            text.HasKey("DraftId", nameof(DraftText.Language));
        });
        builder.OwnsMany(d => d.Editors, editor =>
        {
            editor.ToTable("DraftEditors");
            editor.WithOwner().HasForeignKey("DraftId");
            editor.HasKey("DraftId", nameof(DraftEditor.PersonId));
            editor.Property(e => e.PersonId).ValueGeneratedNever();
            editor.Property(e => e.Name).HasMaxLength(PersonRules.MaximumName);
        });
        builder.HasMany(d => d.Rounds).WithOne().HasForeignKey(r => r.DraftId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(d => d.Rounds).UsePropertyAccessMode(PropertyAccessMode.Field).HasField("rounds").AutoInclude();
        builder.Ignore(d => d.Round);
        builder.Navigation(d => d.Texts).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(d => d.Editors).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
