using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Reviewing;

namespace StandardsPortal.Storage.Maps;

internal sealed class RevisionMap : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> builder)
    {
        builder.ToTable("Revisions");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.StandardId).HasMaxLength(80);
        builder.Property(r => r.Audience).HasConversion<SlugsConverter, SlugsComparer>();
        builder.Property(r => r.AuthorName).HasMaxLength(PersonRules.MaximumName);
        builder.Property(r => r.ChangeSummary).HasMaxLength(DraftInput.MaximumSummary);
        builder.HasIndex(r => new { r.StandardId, r.Number }).IsUnique();
        builder.OwnsOne(r => r.Submission);
        builder.Navigation(r => r.Submission).IsRequired();
        builder.OwnsOne(r => r.SignOff);
        builder.Navigation(r => r.SignOff).IsRequired();
        builder.OwnsOne(r => r.Publication);
        builder.Navigation(r => r.Publication).IsRequired();
        // A table of its own, so that the row of a published revision is never written again.
        builder.OwnsOne(r => r.Withdrawal, withdrawal =>
        {
            withdrawal.ToTable("Withdrawals");
            withdrawal.WithOwner().HasForeignKey("RevisionId");
        });
        builder.Ignore(r => r.SignOffs);
        builder.OwnsMany(r => r.Earlier, earlier =>
        {
            earlier.ToTable("EarlierSignOffs");
            earlier.WithOwner().HasForeignKey("RevisionId");
            earlier.HasKey("RevisionId", nameof(EarlierSignOff.Line));
            earlier.Property(e => e.Line).ValueGeneratedNever();
            earlier.OwnsOne(e => e.SignOff);
            earlier.Navigation(e => e.SignOff).IsRequired();
        });
        builder.Navigation(r => r.Earlier).UsePropertyAccessMode(PropertyAccessMode.Field).HasField("earlier");
        builder.OwnsMany(r => r.Confirmations, confirmation =>
        {
            confirmation.ToTable("ReviewConfirmations");
            confirmation.WithOwner().HasForeignKey("RevisionId");
            confirmation.HasKey("RevisionId", nameof(ReviewConfirmation.LedgerSequence));
            confirmation.Property(c => c.LedgerSequence).ValueGeneratedNever();
            confirmation.Property(c => c.Name).HasMaxLength(PersonRules.MaximumName);
            confirmation.Property(c => c.LookedAt).HasConversion<SlugsConverter, SlugsComparer>().HasMaxLength(100);
            confirmation.Property(c => c.Note).HasMaxLength(ReviewBasis.MaximumNote);
        });
        builder.Navigation(r => r.Confirmations).UsePropertyAccessMode(PropertyAccessMode.Field).HasField("confirmations");
        builder.HasMany(r => r.Texts).WithOne().HasForeignKey(t => t.RevisionId).OnDelete(DeleteBehavior.Restrict);
        builder.Navigation(r => r.Texts).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class RevisionTextMap : IEntityTypeConfiguration<RevisionText>
{
    public void Configure(EntityTypeBuilder<RevisionText> builder)
    {
        builder.ToTable("RevisionTexts");
        builder.HasKey(t => new { t.RevisionId, t.Language });
        builder.Property(t => t.Digest).HasMaxLength(64);
        builder.Property(t => t.PdfDigest).HasMaxLength(64);
    }
}

internal sealed class RevisionPdfMap : IEntityTypeConfiguration<RevisionPdf>
{
    public void Configure(EntityTypeBuilder<RevisionPdf> builder)
    {
        builder.ToTable("RevisionPdfs");
        builder.HasKey(p => new { p.RevisionId, p.Language });
        builder.Property(p => p.Sha256).HasMaxLength(64);
        builder.HasOne<Revision>().WithMany().HasForeignKey(p => p.RevisionId).OnDelete(DeleteBehavior.Restrict);
    }
}
