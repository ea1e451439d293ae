using System.Globalization;
using StandardsPortal.Acknowledgments.Actions;
using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Audit;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.People;
using StandardsPortal.People.Actions;
using StandardsPortal.Storage;

namespace StandardsPortal.Revisions.Actions;

/// <summary>
/// Plays the past year of a company through the real actions, with a clock that is told the time: Hana writes,
/// Omar signs, staff acknowledge, two standards are revised, three drafts are left open, and what the company's systems
/// exported is imported and judged. Nothing is written past the rules.
/// </summary>
internal sealed class Demonstration
{
    private const int DaysOfStory = 345;

    /// <summary>Standards that nobody has figures for were written later.</summary>
    private const int DaysOfTheRest = 146;

    /// <summary>Left as drafts: one ready to be submitted, one that Omar has submitted to Hana.</summary>
    private const string ReadyDraft = "quote-requests";
    private const string SubmittedDraft = "chat-follow-up";

    /// <summary>Published first with a lower share, then revised, so that a redline has something to show.</summary>
    private static readonly string[] Revised = ["phone-answer-time", "email-first-reply"];

    /// <summary>Published first of all, so that they were in force when the cases came that are imported.</summary>
    private static readonly string[] Measured =
    [
        "phone-answer-time", "phone-abandonment", "email-first-reply", "email-acknowledgment", "complaint-acknowledgment", "complaint-resolution",
        "delivery-time", "chat-first-response", "chat-checkout-help", "satisfaction-after-contact", "website-availability",
    ];

    private readonly PortalStore store;
    private readonly StoryClock clock;
    private readonly DateTime now;
    private readonly StartDraft startDraft;
    private readonly SaveDraft saveDraft;
    private readonly SubmitDraft submitDraft;
    private readonly SignOffDraft signOffDraft;
    private readonly AcknowledgeRevision acknowledge;
    private readonly CreatePerson createPerson;
    private readonly DemonstrationMeasures measures;
    private readonly PriorityQueue<Func<Task>, (DateTime At, int Order)> events = new();
    private readonly List<string> refused = [];
    private readonly List<Person> people = [];
    private int order;
    private int published;
    private int drafts;

    public Demonstration(
        PortalStore store, TimeProvider real, IPasswords passwords, IRevisionPress press, PortalAddress portal, TemplateShelf templates,
        Func<TimeProvider, DateTime, DemonstrationMeasures> measuring)
    {
        this.store = store;
        now = real.ReadUtc();
        clock = new StoryClock(now.Date.AddDays(-DaysOfStory));
        startDraft = new StartDraft(store, clock, templates);
        var news = new DraftNews();
        saveDraft = new SaveDraft(store, clock, news);
        submitDraft = new SubmitDraft(store, clock, news);
        signOffDraft = new SignOffDraft(store, clock, passwords, press, portal, news);
        acknowledge = new AcknowledgeRevision(store, clock);
        createPerson = new CreatePerson(store, clock, portal);
        measures = measuring(clock, now.Date);
    }

    public async Task<LibraryReport> PlayAsync(IReadOnlyList<ShippedStandard> shipped, IProgress<string>? progress, CancellationToken cancellation)
    {
        await PeopleAsync(cancellation);
        Plan(shipped, progress, cancellation);
        while (events.TryDequeue(out var act, out var when))
        {
            clock.Set(when.At);
            await act();
        }

        return new LibraryReport(published, drafts, refused);
    }

    private Actor Hana => Actor(DemonstrationPeople.FirstManager);

    private Actor Omar => Actor(DemonstrationPeople.SecondManager);

    private Actor Actor(string email) => people.First(p => p.Email == email).AsActor();

    private async Task PeopleAsync(CancellationToken cancellation)
    {
        foreach (var person in DemonstrationPeople.All)
        {
            // Refused as taken when an earlier start was interrupted: then the account is there already.
            await createPerson.RunAsync(People.Actor.System, person, cancellation);
        }

        var all = await new ListPeople(store).RunAsync(People.Actor.System, cancellation);
        people.AddRange(all.Value);
    }

    private void Plan(IReadOnlyList<ShippedStandard> shipped, IProgress<string>? progress, CancellationToken cancellation)
    {
        var toPublish = shipped.Where(s => s.Id is not (ReadyDraft or SubmittedDraft)).ToList();
        for (var i = 0; i < toPublish.Count; i++)
        {
            var standard = toPublish[i];
            var at = Measured.Contains(standard.Id)
                ? now.Date.AddDays(-DaysOfStory + 1).AddHours(8).AddMinutes(i)
                : now.Date.AddDays(-DaysOfTheRest + ((DaysOfTheRest - 36) * i / Math.Max(1, toPublish.Count))).AddHours(8);
            var isRevised = Revised.Contains(standard.Id);
            var texts = isRevised ? EarlierTexts.Of(standard.Texts) : standard.Texts;
            At(at, () => PublishAsync(new DraftOrigin.Texts(texts), null, "", standard.Id, progress, cancellation));
            if (isRevised)
            {
                At(
                    now.Date.AddDays(-18 + (9 * Array.IndexOf(Revised, standard.Id))).AddHours(9),
                    () => PublishAsync(
                        new DraftOrigin.Revision(standard.Id), standard.Texts, "The share we promise rises: three months of results show that we reach it.",
                        standard.Id, progress, cancellation));
            }
        }

        PlanMeasures(cancellation);
        At(now.AddDays(-3), () => LeaveDraftAsync(shipped.FirstOrDefault(s => s.Id == ReadyDraft), Hana, submit: false, cancellation));
        At(now.AddDays(-2), () => LeaveDraftAsync(shipped.FirstOrDefault(s => s.Id == SubmittedDraft), Omar, submit: true, cancellation));
        At(now.AddDays(-1), () => LeaveTemplateAsync(cancellation));
    }

    private void PlanMeasures(CancellationToken cancellation)
    {
        At(now.Date.AddDays(-DaysOfStory), async () => Told(await measures.KeepCalendarsAsync(Hana, cancellation), "calendars"));
        At(measures.StormOverAt.AddHours(30), async () => Told(await measures.RegisterStormAsync(Hana, Omar, cancellation), "storm"));
        At(now.AddDays(-4), async () => Told(await measures.RegisterOutageAsync(Omar, cancellation), "outage"));
        At(now.AddMinutes(-10), async () => Told(await measures.ImportAsync(Hana, cancellation), "cases"));
    }

    private void Told(Refusal? refusal, string what)
    {
        if (refusal is not null)
            refused.Add($"{what}: {refusal}");
    }

    private async Task PublishAsync(
        DraftOrigin origin, IReadOnlyList<DraftInputText>? texts, string summary, string id, IProgress<string>? progress, CancellationToken cancellation)
    {
        progress?.Report($"{published + 1,3}  {id}");
        var started = await startDraft.RunAsync(Hana, origin, cancellation);
        if (!Went(started, id))
            return;
        var version = 1;
        if (texts is not null)
        {
            var saved = await saveDraft.RunAsync(Hana, started.Value, version, new DraftInput { Texts = texts, ChangeSummary = summary }, cancellation: cancellation);
            if (!Went(saved, id))
                return;
            version = saved.Value.Version;
        }

        clock.Set(clock.ReadUtc().AddHours(2));
        var submitted = await submitDraft.RunAsync(Hana, started.Value, version, plan: null, cancellation);
        if (!Went(submitted, id))
            return;
        clock.Set(clock.ReadUtc().AddHours(20));
        var signed = await signOffDraft.RunAsync(
            Omar, started.Value, submitted.Value.Version, DemonstrationPeople.Password, SignatureMeaning.Offered(Language.English)[0], cancellation);
        if (!Went(signed, id))
            return;
        published++;
        PlanAcknowledgments(signed.Value.Published!, cancellation);
    }

    /// <summary>Most agree within ten days; who they are depends on names alone, so every demonstration looks alike.</summary>
    private void PlanAcknowledgments(PublishedRevision revision, CancellationToken cancellation)
    {
        foreach (var person in people.Where(p => p.Roles.Contains(Role.Employee)))
        {
            var lot = Lot($"{person.Email} {revision.StandardId} {revision.Number}");
            var isStory = revision.Number > 1 && person.Team == "contact-centre";
            var readsFirst = revision.Number == 1 && Revised.Contains(revision.StandardId);
            var at = clock.ReadUtc().AddDays(lot % 10).AddHours(1 + (lot % 7)).AddMinutes(lot % 60);
            if (!isStory && at < now && (readsFirst || lot % 10 < 8))
                At(at, () => AcknowledgeAsync(person, revision, cancellation));
        }
    }

    private async Task AcknowledgeAsync(Person person, PublishedRevision revision, CancellationToken cancellation)
    {
        var done = await acknowledge.RunAsync(person.AsActor(), revision.StandardId, revision.Number, person.Language, confirmed: true, cancellation);
        // Most standards are not addressed to most people: that refusal is the rule at work, not a fault.
        if (done is { IsRefused: true, Refusal.Code: not "acknowledgment.not-assigned" and not "acknowledgment.superseded" })
            refused.Add($"{revision.StandardId}: {done.Refusal}");
    }

    private async Task LeaveDraftAsync(ShippedStandard? standard, Actor author, bool submit, CancellationToken cancellation)
    {
        if (standard is null)
            return;
        var started = await startDraft.RunAsync(author, new DraftOrigin.Texts(standard.Texts), cancellation);
        if (!Went(started, standard.Id))
            return;
        drafts++;
        if (submit)
            Went(await submitDraft.RunAsync(author, started.Value, 1, plan: null, cancellation), standard.Id);
    }

    /// <summary>A template's open places are findings, so this draft shows what blocks.</summary>
    private async Task LeaveTemplateAsync(CancellationToken cancellation)
    {
        if (Went(await startDraft.RunAsync(Hana, new DraftOrigin.Template("response-time", Language.English), cancellation), "response-time"))
            drafts++;
    }

    private bool Went<T>(Outcome<T> outcome, string id)
    {
        if (outcome.IsRefused)
            refused.Add($"{id}: {outcome.Refusal}");
        return !outcome.IsRefused;
    }

    private void At(DateTime at, Func<Task> act) => events.Enqueue(act, (DateTime.SpecifyKind(at, DateTimeKind.Utc), order++));

    private static int Lot(string text) => int.Parse(ContentDigest.Of(text).AsSpan(0, 6), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
