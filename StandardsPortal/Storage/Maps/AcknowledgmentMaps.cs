using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using StandardsPortal.Acknowledgments;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Storage.Maps;

internal sealed class AssignmentMap : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> builder)
    {
        builder.ToTable("Assignments");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.StandardId).HasMaxLength(80);
        builder.HasIndex(a => new { a.PersonId, a.RevisionId }).IsUnique();
        builder.HasIndex(a => a.RevisionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(a => a.RevisionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AcknowledgmentMap : IEntityTypeConfiguration<Acknowledgment>
{
    public void Configure(EntityTypeBuilder<Acknowledgment> builder)
    {
        builder.ToTable("Acknowledgments");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Reference).HasMaxLength(AcknowledgmentReference.Length);
        builder.Property(a => a.PersonName).HasMaxLength(PersonRules.MaximumName);
        builder.Property(a => a.StandardId).HasMaxLength(80);
        builder.Property(a => a.ContentDigest).HasMaxLength(64);
        builder.Property(a => a.RedlineDigest).HasMaxLength(64);
        builder.HasIndex(a => a.Reference).IsUnique();
        builder.HasIndex(a => new { a.PersonId, a.RevisionId }).IsUnique();
        builder.HasIndex(a => a.RevisionId);
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Revision>().WithMany().HasForeignKey(a => a.RevisionId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class OutboxMailMap : IEntityTypeConfiguration<OutboxMail>
{
    public void Configure(EntityTypeBuilder<OutboxMail> builder)
    {
        builder.ToTable("Outbox");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.To).HasMaxLength(PersonRules.MaximumEmail);
        builder.Property(m => m.ToName).HasMaxLength(PersonRules.MaximumName);
        builder.Property(m => m.LastFault).HasMaxLength(500);
        builder.HasIndex(m => new { m.SentAt, m.NextTryAt });
    }
}
