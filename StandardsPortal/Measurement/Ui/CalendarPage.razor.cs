using Microsoft.AspNetCore.Components;
using NodaTime;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Measurement.Calendars.Feeds;
using StandardsPortal.People;
using StandardsPortal.Revisions;
using StandardsPortal.Shell.Ui;

namespace StandardsPortal.Measurement.Ui;

/// <summary>One working calendar: its week, its special days, its versions, and a form that makes the next version or the first.</summary>
public sealed partial class CalendarPage(ReadCalendar reading, SaveCalendar saving, ChooseDefaultCalendar choosing, ListShippedCalendars offering, TimeProvider clock) : StaticPage
{
    private const string NewName = "new";
    private const int FeedYears = 3;

    private readonly List<FormFault> faults = [];
    private CalendarForm form = CalendarForm.New();
    private CalendarView? view;
    private FeedComparison? feed;

    [Parameter] public string Name { get; set; } = "";

    /// <summary>A shipped calendar that the new one starts from.</summary>
    [SupplyParameterFromQuery] public string? From { get; set; }

    private bool IsNew => Name == NewName;

    private bool IsManager => Actor.Is(Role.Manager);

    private LocalDate Today => LocalDate.FromDateTime(clock.GetUtcNow().UtcDateTime);

    protected override async Task OnInitializedAsync()
    {
        if (!IsNew)
        {
            view = Take(await reading.RunAsync(Actor, Name, Context.RequestAborted));
            if (view is null)
                return;
            form = CalendarForm.For(view.Calendar, Today);
        }
        else if (!string.IsNullOrEmpty(From) && await offering.RunAsync(Actor, Context.RequestAborted) is { IsRefused: false } offered
            && offered.Value.FirstOrDefault(c => c.Name == From) is { } start)
        {
            form = CalendarForm.For(start.Calendar, Today);
        }

        if (HttpMethods.IsPost(Context.Request.Method))
            await ActAsync();
    }

    private static void Handled()
    {
        // The act was taken while the page was read.
    }

    private async Task ActAsync()
    {
        form = CalendarForm.Read(Context.Request.Form);
        switch (form.Act)
        {
            case CalendarForm.MakeDefault:
                After((await choosing.RunAsync(Actor, Name, Context.RequestAborted)).Refusal, Name);
                break;
            case CalendarForm.Look when view is not null:
                await LookAsync(view);
                break;
            default:
                await SaveAsync();
                break;
        }
    }

    private async Task SaveAsync()
    {
        if (form.ToFile(faults) is not { } text)
            return;
        // Under a name that is taken, a new calendar would become the other's next version without a word.
        if (IsNew && (form.Name == NewName || !(await reading.RunAsync(Actor, form.Name, Context.RequestAborted)).IsRefused))
        {
            faults.Add(new FormFault("name", Words.Measurement["page.calendars.name.taken"]));
            return;
        }

        var input = new CalendarInput { Name = IsNew ? form.Name : Name, Zone = form.Zone, Text = text, From = IsNew ? null : form.FromDay?.ToDateOnly() };
        var saved = await saving.RunAsync(Actor, input, Context.RequestAborted);
        After(saved.Refusal, input.Name);
    }

    /// <summary>Lays a holiday feed beside the calendar: what it would change is seen, and edited, before it is saved.</summary>
    private async Task LookAsync(CalendarView calendar)
    {
        if (Context.Request.Form.Files.GetFile("feed") is not { Length: > 0 } file || file.Length > IcsReader.LargestKilobytes * 1024L)
        {
            faults.Add(new FormFault("feed", Words.Measurement["page.calendars.ics.missing", IcsReader.LargestKilobytes]));
            return;
        }

        using var reader = new StreamReader(file.OpenReadStream());
        var from = form.FromDay ?? Today;
        var read = IcsReader.Read(await reader.ReadToEndAsync(Context.RequestAborted), calendar.Calendar.Zone, from.Year + FeedYears);
        faults.AddRange(read.Faults.Take(10).Select(f => new FormFault("feed", f.Reason(Language.Current))));
        feed = FeedComparison.Of(calendar.Calendar, read.Days, from);
        form.Special = CalendarForm.Lines(feed.Version.SpecialDays);
    }

    private void After(Refusal? refusal, string name)
    {
        if (refusal is null)
            GoTo($"calendars/{name}");
        else
            faults.Add(new FormFault(refusal.Field == "text" ? "special" : refusal.Field ?? "", refusal.In(Language.Current)));
    }
}
