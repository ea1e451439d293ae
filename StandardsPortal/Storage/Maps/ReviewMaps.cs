using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Reviewing;

namespace StandardsPortal.Storage.Maps;

internal sealed class ReviewRoundMap : IEntityTypeConfiguration<ReviewRound>
{
    public void Configure(EntityTypeBuilder<ReviewRound> builder)
    {
        builder.ToTable("ReviewRounds");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Digest).HasMaxLength(64);
        builder.Property(r => r.Order).HasConversion<string>().HasMaxLength(10);
        builder.Property(r => r.Version).IsConcurrencyToken();
        builder.HasIndex(r => new { r.DraftId, r.Number }).IsUnique();
        builder.OwnsOne(r => r.End, end =>
        {
            end.Property(e => e.Outcome).HasConversion<string>().HasMaxLength(10);
            end.Property(e => e.Reason).HasMaxLength(DraftInput.MaximumSummary);
        });
        builder.OwnsMany(r => r.Reviewers, reviewer =>
        {
            reviewer.ToTable("Reviewers");
            reviewer.WithOwner().HasForeignKey("RoundId");
            reviewer.HasKey("RoundId", nameof(Reviewer.Line));
            reviewer.Property(r => r.Line).ValueGeneratedNever();
            reviewer.Property(r => r.Name).HasMaxLength(PersonRules.MaximumName);
            reviewer.OwnsOne(r => r.Replacement);
        });
        // A table of its own: a signature is never written again, whatever becomes of its round.
        builder.OwnsMany(r => r.Signatures, signature =>
        {
            signature.ToTable("RoundSignatures");
            signature.WithOwner().HasForeignKey("RoundId");
            signature.HasKey("RoundId", nameof(RoundSignature.Line));
            signature.Property(s => s.Line).ValueGeneratedNever();
            signature.OwnsOne(s => s.SignOff);
            signature.Navigation(s => s.SignOff).IsRequired();
        });
        builder.Navigation(r => r.Reviewers).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(r => r.Signatures).UsePropertyAccessMode(PropertyAccessMode.Field).HasField("signatures");
        builder.Ignore(r => r.Asked).Ignore(r => r.Pending);
    }
}

internal sealed class ReviewNoticeMap : IEntityTypeConfiguration<ReviewNotice>
{
    public void Configure(EntityTypeBuilder<ReviewNotice> builder)
    {
        builder.ToTable("ReviewNotices");
        builder.Property(n => n.Id).ValueGeneratedNever();
        builder.Property(n => n.Step).HasMaxLength(30);
        builder.HasIndex(n => new { n.SubjectId, n.Line, n.Step, n.PersonId }).IsUnique();
        builder.HasIndex(n => new { n.PersonId, n.At });
    }
}

internal sealed class LeaveMap : IEntityTypeConfiguration<Leave>
{
    public void Configure(EntityTypeBuilder<Leave> builder)
    {
        builder.ToTable("Leaves");
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.PersonName).HasMaxLength(PersonRules.MaximumName);
        builder.Property(l => l.DeputyName).HasMaxLength(PersonRules.MaximumName);
        builder.Property(l => l.RecordedByName).HasMaxLength(PersonRules.MaximumName);
        builder.HasIndex(l => new { l.PersonId, l.Until });
        builder.OwnsOne(l => l.Ended);
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
