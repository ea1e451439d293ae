using Microsoft.AspNetCore.Components;
using StandardsPortal.Authoring;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Shell.Ui;
using StandardsPortal.Standards;

namespace StandardsPortal.Revisions.Ui;

/// <summary>Where a draft begins: a template, a revision in force, or nothing. Works without a script.</summary>
public sealed partial class NewDraftPage(
    StartDraft starting, ListTemplates templateList, ListStandards standardList, ReadDraft reading, SaveDraft saving) : StaticPage
{
    private const int LongestPurpose = 160;
    private const int MostExamples = 9;
    private IReadOnlyList<FormFault> faults = [];
    private IReadOnlyList<Template> templates = [];
    private IReadOnlyList<StandardRow> standards = [];
    private IReadOnlyList<StandardRow> examples = [];
    private Language chosen = Language.Current;

    [SupplyParameterFromForm(FormName = "new-draft")] private NewDraftForm? Form { get; set; }

    [SupplyParameterFromQuery(Name = "stage")] private string? StageSlug { get; set; }

    [SupplyParameterFromQuery(Name = "channel")] private string? ChannelSlug { get; set; }

    [SupplyParameterFromQuery(Name = "standard")] private string? StandardId { get; set; }

    private Stage? Stage => Stage.TryParse(StageSlug, out var stage) ? stage : null;

    private Channel? Channel => Channel.TryParse(ChannelSlug, out var channel) ? channel : null;

    private string? Place => (Stage, Channel) switch
    {
        (null, null) => null,
        ({ } stage, null) => stage.Name(Language.Current),
        (null, { } channel) => channel.Name(Language.Current),
        ({ } stage, { } channel) => $"{channel.Name(Language.Current)} · {stage.Name(Language.Current)}",
    };

    protected override async Task OnInitializedAsync()
    {
        if (Language.TryParse(Form?.Language, out var posted))
            chosen = posted;
        if (Take(await templateList.RunAsync(Actor, Context.RequestAborted)) is not { } found)
            return;
        templates = [.. found.GroupBy(t => t.Id, StringComparer.Ordinal).Select(InReadersLanguage)];
        var listed = await standardList.RunAsync(Actor, new StandardFilter(), Context.RequestAborted);
        standards = listed.IsRefused ? [] : [.. listed.Value.OrderBy(s => s.Title, StringComparer.CurrentCulture)];
        examples = [.. Examples()];
    }

    /// <summary>Standards in force for the place that was asked for, else one of each channel.</summary>
    private IEnumerable<StandardRow> Examples()
    {
        var here = standards.Where(s => s.RuleSentence is not null && (Stage is null || s.Stage == Stage) && (Channel is null || s.Channel == Channel)).ToList();
        if (here.Count > 0 && (Stage ?? (object?)Channel) is not null)
            return here.Take(MostExamples);
        return standards.Where(s => s.RuleSentence is not null && (Channel is null || s.Channel == Channel))
            .GroupBy(s => s.Channel).OrderBy(g => g.Key.Order).Select(g => g.First()).Take(MostExamples);
    }

    private string GuidedAddress => string.Join('&', new[] { $"drafts/new/guided?stage={Stage?.Slug}", $"channel={Channel?.Slug}" });

    private async Task StartAsync()
    {
        if (Origin() is not { } origin)
        {
            faults = [new FormFault("origin", Words.Revisions["page.new.choose"])];
            return;
        }
        var started = await StartAsync(origin);
        if (started.Refusal is { } refusal)
            faults = [new FormFault("origin", refusal.In(Language.Current))];
        else
            GoTo($"drafts/{started.Value}");
    }

    private async Task<Outcome<Guid>> StartAsync(DraftOrigin origin)
    {
        var started = await starting.RunAsync(Actor, origin);
        if (started.IsRefused || origin is DraftOrigin.Revision || (Stage is null && Channel is null))
            return started;
        // The journey map's gap that was clicked is filled in, so that nobody has to say it twice.
        var draft = await reading.RunAsync(Actor, started.Value);
        if (draft.Refusal is { } unread)
            return unread;
        var input = draft.Value.Input;
        var placed = input with { Texts = [.. input.Texts.Select(Placed)] };
        var saved = await saving.RunAsync(Actor, started.Value, draft.Value.Version, placed);
        return saved.Refusal is { } unsaved ? unsaved : started;
    }

    private DraftInputText Placed(DraftInputText text)
    {
        var standard = StandardReader.Read(text.Markdown, text.Language).Standard;
        return text with { Markdown = FrontMatterForm.Write(text.Markdown, standard with { Stage = Stage ?? standard.Stage, Channel = Channel ?? standard.Channel }) };
    }

    private DraftOrigin? Origin()
    {
        if (Form?.Origin == "blank")
            return new DraftOrigin.Blank(chosen);
        if (Form?.Origin is "revision" or "copy" && standards.Any(s => s.StandardId == Form.StandardId))
            return Form.Origin == "copy" ? new DraftOrigin.Copy(Form.StandardId!) : new DraftOrigin.Revision(Form.StandardId!);
        var template = templates.FirstOrDefault(t => $"template:{t.Id}" == Form?.Origin);
        return template is null ? null : new DraftOrigin.Template(template.Id, chosen);
    }

    private bool IsChosen(string origin) => Form?.Origin is { } posted ? posted == origin : StandardId is not null && origin == "revision";

    private static Template InReadersLanguage(IGrouping<string, Template> versions) =>
        versions.FirstOrDefault(t => t.Language == Language.Current) ?? versions.FirstOrDefault(t => t.Language == Language.English) ?? versions.First();

    /// <summary>The rule a template holds, with its places left open: what the finished standard will say.</summary>
    private static string? RuleOf(Template template) =>
        StandardReader.Read(template.Markdown, template.Language).Standard.Rules is [{ } first, ..] ? first.Text.ReplaceLineEndings(" ") : null;

    /// <summary>The first paragraph of a template says what it is for.</summary>
    private static string WhatFor(Template template)
    {
        var first = StandardReader.Read(template.Markdown, template.Language).Standard.Body.SelectMany(c => c is Quotation quoted ? quoted.Clauses : [c]).OfType<Paragraph>().FirstOrDefault();
        var text = first is null ? "" : string.Concat(first.Text.Select(r => r.Text));
        return text.Length > LongestPurpose ? string.Concat(text.AsSpan(0, LongestPurpose), "…") : text;
    }
}

public sealed class NewDraftForm
{
    public string? Language { get; set; }

    public string? Origin { get; set; }

    public string? StandardId { get; set; }
}
