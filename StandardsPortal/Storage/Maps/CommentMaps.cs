using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Comments;

namespace StandardsPortal.Storage.Maps;

internal sealed class CommentMap : IEntityTypeConfiguration<Comment>
{
    public void Configure(EntityTypeBuilder<Comment> builder)
    {
        builder.ToTable("Comments");
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.StartedByName).HasMaxLength(PersonRules.MaximumName);
        builder.Property(c => c.Replacement).HasMaxLength(Comment.MaximumReplacement);
        builder.HasIndex(c => c.DraftId);
        builder.HasOne<Draft>().WithMany().HasForeignKey(c => c.DraftId).OnDelete(DeleteBehavior.Restrict);
        // A table of its own, so that the row of what was said is never written again when the text around it moves.
        builder.OwnsOne(c => c.Anchor, anchor =>
        {
            anchor.ToTable("CommentAnchors");
            anchor.WithOwner().HasForeignKey("CommentId");
            anchor.Property(a => a.Quote).HasMaxLength(Anchor.MaximumQuote);
            anchor.Property(a => a.Before).HasMaxLength(Anchor.ContextLength);
            anchor.Property(a => a.After).HasMaxLength(Anchor.ContextLength);
            anchor.Property(a => a.State).HasConversion<string>().HasMaxLength(10);
            anchor.Ignore(a => a.Span);
        });
        builder.OwnsMany(c => c.Entries, ConfigureEntries);
        builder.OwnsMany(c => c.Acts, ConfigureActs);
        builder.Navigation(c => c.Entries).UsePropertyAccessMode(PropertyAccessMode.Field);
        builder.Navigation(c => c.Acts).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    private static void ConfigureEntries(OwnedNavigationBuilder<Comment, CommentEntry> entry)
    {
        entry.ToTable("CommentEntries");
        entry.WithOwner().HasForeignKey("CommentId");
        entry.HasKey("CommentId", nameof(CommentEntry.Number));
        entry.Property(e => e.Number).ValueGeneratedNever();
        entry.Property(e => e.Name).HasMaxLength(PersonRules.MaximumName);
        entry.Property(e => e.Text).HasMaxLength(CommentText.MaximumLength);
        entry.OwnsOne(e => e.Withdrawal, withdrawal =>
        {
            withdrawal.ToTable("CommentEntryWithdrawals");
            withdrawal.WithOwner().HasForeignKey("CommentId", "Number");
        });
    }

    private static void ConfigureActs(OwnedNavigationBuilder<Comment, CommentAct> act)
    {
        act.ToTable("CommentActs");
        act.WithOwner().HasForeignKey("CommentId");
        act.HasKey("CommentId", nameof(CommentAct.Number));
        act.Property(a => a.Number).ValueGeneratedNever();
        act.Property(a => a.Kind).HasConversion<string>().HasMaxLength(10);
        act.Property(a => a.Name).HasMaxLength(PersonRules.MaximumName);
        act.Property(a => a.Reason).HasMaxLength(CommentText.MaximumReason);
    }
}

internal sealed class CommentNoticeMap : IEntityTypeConfiguration<CommentNotice>
{
    public void Configure(EntityTypeBuilder<CommentNotice> builder)
    {
        builder.ToTable("CommentNotices");
        builder.HasKey(n => new { n.CommentId, n.News, n.Number });
        builder.Property(n => n.News).HasConversion<string>().HasMaxLength(10);
        builder.HasIndex(n => n.At);
    }
}
