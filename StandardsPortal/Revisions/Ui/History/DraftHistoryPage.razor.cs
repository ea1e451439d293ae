using Microsoft.AspNetCore.Components;
using StandardsPortal.Languages;
using StandardsPortal.Revisions.Actions;
using StandardsPortal.Revisions.History;
using StandardsPortal.Shell.Ui;

namespace StandardsPortal.Revisions.Ui.History;

/// <summary>
/// How a draft came to say what it says: sittings of its writers, and on demand every state of one. Found from the
/// draft and from the revision it became.
/// </summary>
public sealed partial class DraftHistoryPage(ReadDraftHistory reading, FindRevisionDraft finding) : StaticPage
{
    private const int MostSessions = 50;
    private const int MostStates = 100;
    private DraftHistoryView? history;
    private StateSession? opened;
    private int page;

    [Parameter] public Guid Id { get; set; }

    [Parameter] public string? StandardId { get; set; }

    [Parameter] public int Number { get; set; }

    /// <summary>Number of the first state of the session to open.</summary>
    [SupplyParameterFromQuery(Name = "session")] private string? Session { get; set; }

    [SupplyParameterFromQuery(Name = "page")] private string? Page { get; set; }

    [SupplyParameterFromQuery(Name = "restored")] private string? Restored { get; set; }

    private string Title => history!.Draft.Title is { Length: > 0 } title ? title : Words.Revisions["page.untitled"];

    private IEnumerable<StateSession> SessionsShown => history!.Sessions.Reverse().Skip(page * MostSessions).Take(MostSessions);

    private IEnumerable<StateLine> StatesShown => opened!.States.Reverse().Skip(page * MostStates).Take(MostStates);

    protected override async Task OnInitializedAsync()
    {
        if (StandardId is not null)
        {
            var found = await finding.RunAsync(Actor, StandardId, Number, Context.RequestAborted);
            if (found.IsRefused)
            {
                Take<DraftHistoryView>(found.Refusal);
                return;
            }

            Id = found.Value;
        }

        history = Take(await reading.RunAsync(Actor, Id, Context.RequestAborted));
        if (history is null)
            return;
        page = Math.Min(PageAddress.Number(Page) ?? 0, history.States);
        opened = PageAddress.Number(Session) is { } first ? history.Sessions.FirstOrDefault(s => s.First.Number <= first && first <= s.Last.Number) : null;
    }

    private static string? Gained(StateSession session) => session.WordsGained switch
    {
        null or 0 => null,
        > 0 => Words.Drafting.Count("history.gained", session.WordsGained.Value),
        _ => Words.Drafting.Count("history.lost", -session.WordsGained.Value),
    };

    private string? SessionsPage(int number, bool exists) => exists ? $"drafts/{Id}/history?page={number}" : null;

    private string? StatesPage(int number, bool exists) => exists ? $"drafts/{Id}/history?session={opened!.First.Number}&page={number}" : null;
}
