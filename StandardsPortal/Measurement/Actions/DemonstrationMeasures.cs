using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Measurement.Actions;

/// <summary>What the demonstration's managers do about results: keep calendars, register a storm, import their systems' files. All of it through the real actions.</summary>
internal sealed class DemonstrationMeasures(
    PortalStore store, ISegmentStore segments, PortalDataFolder folder, UploadLimits limits, ContentFolder content, TimeProvider clock, DateTime today)
{
    private const string Desk = "seoul-contact-centre";

    private DemonstrationCases? cases;

    private DemonstrationCases Cases => cases ??= new DemonstrationCases(
        today, ShippedCalendars.Read(content).First(c => c.Name == Desk).Calendar);

    public DateTime StormOverAt => Cases.StormUntil;

    public async Task<Refusal?> KeepCalendarsAsync(Actor manager, CancellationToken cancellation)
    {
        var save = new SaveCalendar(store, clock);
        foreach (var calendar in ShippedCalendars.Read(content))
        {
            var saved = await save.RunAsync(manager, new CalendarInput { Name = calendar.Name, Text = calendar.Text }, cancellation);
            if (saved.IsRefused)
                return saved.Refusal;
        }

        return (await new ChooseDefaultCalendar(store, clock).RunAsync(manager, Desk, cancellation)).Refusal;
    }

    /// <summary>One manager states it, another looks at the evidence.</summary>
    public async Task<Refusal?> RegisterStormAsync(Actor manager, Actor approver, CancellationToken cancellation)
    {
        var storm = await new RegisterExclusion(store, clock).RunAsync(
            manager,
            new ExclusionInput
            {
                Circumstance = "severe-weather", From = Cases.StormFrom, Until = Cases.StormUntil,
                Evidence = "Red warning of the weather service for the whole country; both carriers stopped their vans.",
            },
            cancellation);
        return storm.IsRefused ? storm.Refusal : (await new ApproveExclusion(store, clock).RunAsync(approver, storm.Value.Id, cancellation)).Refusal;
    }

    /// <summary>Left for the other manager to look at.</summary>
    public async Task<Refusal?> RegisterOutageAsync(Actor manager, CancellationToken cancellation)
    {
        var day = today.AddDays(-5);
        var outage = await new RegisterExclusion(store, clock).RunAsync(
            manager,
            new ExclusionInput
            {
                Circumstance = "system-outage", From = day.AddHours(2), Until = day.AddHours(6), Scope = new Dictionary<string, string>(StringComparer.Ordinal) { ["channel"] = "email" },
                Evidence = "The mail provider's status page: incoming mail was held back from 11:00 to 15:00 in Seoul.",
            },
            cancellation);
        return outage.Refusal;
    }

    private ImportChoices Choices(string source) => new()
    {
        Source = source,
        KnownUntil = today,
        Series = new Dictionary<string, string>(StringComparer.Ordinal) { ["web_uptime"] = "website-availability" },
    };

    public async Task<Refusal?> ImportAsync(Actor manager, CancellationToken cancellation)
    {
        var receive = new ReceiveUpload(folder, limits, clock);
        var shelf = new UploadShelf(folder, limits, clock);
        await using var runner = new ImportRunner(store, segments, clock, NullLogger<ImportRunner>.Instance);
        var start = new StartImport(store, folder, limits, clock, runner);
        foreach (var (file, source, text) in Cases.Files())
        {
            using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
            var upload = await receive.RunAsync(manager, stream, file, cancellation);
            if (upload.IsRefused)
                return upload.Refusal;
            var run = await start.RunAsync(manager, upload.Value.Id, Choices(source), cancellation);
            if (run.IsRefused)
                return run.Refusal;
            await runner.EndOfAsync(run.Value.Id);
            shelf.Remove(upload.Value.Id);
            var ended = await new ReadImportRun(store, runner).RunAsync(manager, run.Value.Id, cancellation);
            if (ended.IsRefused || ended.Value.State != ImportState.Done)
                return ended.IsRefused ? ended.Refusal : Refusal.Of("measure.import-failed");
        }

        return null;
    }
}
