using Microsoft.AspNetCore.Components;
using StandardsPortal.Authoring;
using StandardsPortal.Authoring.Guided;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Shell.Ui;
using StandardsPortal.Standards;
using StandardsPortal.Standards.Lint;
using StandardsPortal.Standards.Records;
using StandardsPortal.Standards.Records.Actions;

namespace StandardsPortal.Revisions.Ui.Guided;

/// <summary>
/// The guided path as one form that works without a script: the step on screen is asked, everything answered before
/// travels along in hidden fields, and nothing is stored until the draft is started.
/// </summary>
public sealed partial class GuidedPage(StartDraft starting, ListStandards standardList, ListEvidence evidence, TimeProvider clock) : StaticPage
{
    private IReadOnlyList<FormFault> faults = [];
    private IReadOnlyList<StandardRow> standards = [];
    private IReadOnlyList<EvidenceRecord> records = [];
    private IReadOnlyList<Finding> advice = [];
    private GuidedAnswers answers = GuidedAnswers.None;
    private GuidedStep step = GuidedPath.Steps[0];
    private Meter? meter;

    [SupplyParameterFromForm(FormName = "guided")] private GuidedForm? Form { get; set; }

    [SupplyParameterFromQuery(Name = "stage")] private string? StageSlug { get; set; }

    [SupplyParameterFromQuery(Name = "channel")] private string? ChannelSlug { get; set; }

    private int Number => GuidedPath.IndexOf(step) + 1;

    private string Headline => Words.Guided[$"step.{step.Name}"];

    private IReadOnlyList<GuidedField> Asked => GuidedPath.Asked(step, answers);

    private Dictionary<string, EvidenceRecord> ById => records.ToDictionary(r => r.Id, StringComparer.Ordinal);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>Every answer the step on screen does not ask for.</summary>
    private IEnumerable<GuidedField> Carried => GuidedPath.Steps.SelectMany(s => s.Fields).Except(Asked).Where(f => answers.Has(f.Name));

    protected override async Task OnInitializedAsync()
    {
        if (Take(await standardList.RunAsync(Actor, new StandardFilter(), Context.RequestAborted)) is not { } listed)
            return;
        standards = listed;
        records = Take(await evidence.RunAsync(Actor, Context.RequestAborted))?.Records.Select(r => r.Record).ToList() ?? [];
        if (Context.Request.HasFormContentType)
        {
            var posted = await Context.Request.ReadFormAsync(Context.RequestAborted);
            answers = GuidedAnswers.Of(name => posted.TryGetValue(name, out var value) ? value.ToString() : null);
            return;
        }
        answers = GuidedAnswers.Of(name => name switch { "stage" => StageSlug, "channel" => ChannelSlug, "language" => Language.Current.Code, _ => null });
    }

    private async Task GoOnAsync()
    {
        step = GuidedPath.Find(Form?.Step);
        var go = Form?.Go ?? "next";
        if (go.StartsWith("to:", StringComparison.Ordinal))
            step = GuidedPath.Find(go[3..]);
        else if (go == "back")
            step = GuidedPath.Steps[Math.Max(0, GuidedPath.IndexOf(step) - 1)];
        else if (Holds(GuidedCheck.Of(step, answers)) && go == "start")
            await StartAsync();
        else if (faults.Count == 0 && Number < GuidedPath.Steps.Count)
            step = GuidedPath.Steps[Number];
        if (step.Name == "check")
            ShowWritten();
    }

    private bool Holds(IReadOnlyList<GuidedFault> found)
    {
        faults = [.. found.Select(f => new FormFault(f.Field, f.Message(Language.Current)))];
        return faults.Count == 0;
    }

    private async Task StartAsync()
    {
        if (GuidedCheck.Open(answers) is { } open)
        {
            step = open;
            Holds(GuidedCheck.Of(open, answers));
            return;
        }
        if (standards.Any(s => s.StandardId == answers["id"]))
        {
            faults = [new FormFault("id", Words.Guided["fault.id.taken", answers["id"]])];
            return;
        }
        var blocking = GuidedCheck.Blocking(answers, Today, ById);
        if (blocking.Count > 0)
        {
            faults = [.. blocking.Select(f => new FormFault("", new GuidedFault("", "", [], f).Message(Language.Current)))];
            return;
        }
        var started = await starting.RunAsync(Actor, new DraftOrigin.Texts([new DraftInputText(answers.Language, GuidedStandard.Markdown(answers))]));
        if (started.Refusal is { } refusal)
            faults = [new FormFault("", refusal.In(Language.Current))];
        else
            GoTo($"drafts/{started.Value}");
    }

    private void ShowWritten()
    {
        if (!answers.Has("id"))
            answers = answers.With("id", GuidedStandard.SuggestedId(answers, [.. standards.Select(s => s.StandardId)]));
        var reading = StandardReader.Read(GuidedStandard.Markdown(answers));
        var findings = PublicationGate.Findings(reading, Today, records: ById);
        meter = Meter.Of(reading, findings);
        advice = [.. findings.Where(f => !f.Blocks && f.Suppression is null).Take(10)];
    }

    /// <summary>The first rule of a standard in force about the same measure: an example that people here already keep.</summary>
    private StandardRow? ExampleOf(GuidedMetric metric)
    {
        var name = Thresholds.RulePrinter.MetricName(metric.Metric, Language.Current);
        return standards.FirstOrDefault(s => s.RuleSentence is { } sentence
            && Thresholds.RuleReader.Read(sentence, s.TitleLanguage).Threshold?.Metric == metric.Metric
            && name.Length > 0);
    }
}

/// <summary>Which step was answered, and which button was pressed. The answers themselves are read by the path's own fields.</summary>
public sealed class GuidedForm
{
    public string? Step { get; set; }

    public string? Go { get; set; }
}
