using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using StandardsPortal.Acknowledgments;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Audit;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Measurement;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Comments;
using StandardsPortal.Revisions.History;
using StandardsPortal.Revisions.Reviewing;
using StandardsPortal.Standards.Records;
using StandardsPortal.Storage.Maps;

namespace StandardsPortal.Storage;

/// <summary>
/// The database as the actions see it; one context an operation. Nothing in the mapping is SQLite's alone: UTC
/// <see cref="DateTime"/>, whole numbers, version columns that the domain keeps.
/// </summary>
public sealed class PortalDbContext(DbContextOptions<PortalDbContext> options) : IdentityUserContext<Account, Guid>(options)
{
    /// <summary>Identity's own set under the portal's name, so that actions need not know Identity.</summary>
    public DbSet<Account> Accounts => Users;

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<SavedState> SavedStates => Set<SavedState>();

    public DbSet<Comment> Comments => Set<Comment>();

    public DbSet<ReviewRound> ReviewRounds => Set<ReviewRound>();

    public DbSet<ReviewNotice> ReviewNotices => Set<ReviewNotice>();

    public DbSet<CommentNotice> CommentNotices => Set<CommentNotice>();

    public DbSet<Leave> Leaves => Set<Leave>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<RevisionText> RevisionTexts => Set<RevisionText>();

    public DbSet<RevisionPdf> RevisionPdfs => Set<RevisionPdf>();

    public DbSet<Assignment> Assignments => Set<Assignment>();

    public DbSet<Acknowledgment> Acknowledgments => Set<Acknowledgment>();

    public DbSet<OutboxMail> Outbox => Set<OutboxMail>();

    public DbSet<LedgerRecord> Ledger => Set<LedgerRecord>();

    public DbSet<LedgerHead> LedgerHeads => Set<LedgerHead>();

    public DbSet<CaseImport> CaseImports => Set<CaseImport>();

    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();

    public DbSet<CaseSegment> CaseSegments => Set<CaseSegment>();

    public DbSet<CaseColumn> CaseColumns => Set<CaseColumn>();

    public DbSet<CaseReplacement> CaseReplacements => Set<CaseReplacement>();

    public DbSet<CaseAggregate> CaseAggregates => Set<CaseAggregate>();

    public DbSet<SavedProfile> MappingProfiles => Set<SavedProfile>();

    public DbSet<StoredCalendar> Calendars => Set<StoredCalendar>();

    public DbSet<CalendarChoice> CalendarChoices => Set<CalendarChoice>();

    public DbSet<ExclusionEntry> Exclusions => Set<ExclusionEntry>();

    public DbSet<MeasurementRun> MeasurementRuns => Set<MeasurementRun>();

    public DbSet<StoredResult> MeasurementResults => Set<StoredResult>();

    public DbSet<EvidenceVersion> EvidenceVersions => Set<EvidenceVersion>();

    public DbSet<EvidenceFile> EvidenceFiles => Set<EvidenceFile>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        AppendOnly.Guard(ChangeTracker);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        AppendOnly.Guard(ChangeTracker);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Language>().HaveConversion<LanguageConverter>().HaveMaxLength(2);
        configurationBuilder.Properties<Stage>().HaveConversion<StageConverter>().HaveMaxLength(20);
        configurationBuilder.Properties<Channel>().HaveConversion<ChannelConverter>().HaveMaxLength(20);
        configurationBuilder.Properties<RevisionKind>().HaveConversion<string>().HaveMaxLength(10);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(PortalDbContext).Assembly);
    }
}
