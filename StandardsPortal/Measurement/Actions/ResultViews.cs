using NodaTime;
using StandardsPortal.Journey;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Judging;

namespace StandardsPortal.Measurement.Actions;

/// <param name="Month">First day of the month whose results are meant; null for the newest of each standard.</param>
/// <param name="Team">Only this team's cases; null for all together.</param>
public sealed record ResultFilter(DateOnly? Month = null, Channel? Channel = null, Stage? Stage = null, Verdict? Verdict = null, string? Team = null);

/// <summary>The dashboard: every standard that has rules, with its newest result.</summary>
/// <param name="Counts">How many lines have which verdict; lines without a run are not counted.</param>
/// <param name="Months">Months there are results for, newest first.</param>
/// <param name="Teams">Teams there are results for.</param>
public sealed record ResultsView(
    IReadOnlyList<ResultLine> Lines, IReadOnlyDictionary<Verdict, int> Counts, IReadOnlyList<DateOnly> Months,
    IReadOnlyList<string> Teams, bool HasCases);

/// <summary>One rule of one standard.</summary>
/// <param name="Latest">The result of the window meant; null when it was never judged.</param>
/// <param name="Trend">Results by window, oldest first, at most 13, ending with <paramref name="Latest"/>.</param>
/// <param name="Rule">The rule in the reader's language where the standard has a text in it.</param>
public sealed record ResultLine(
    string StandardId, string Title, Language TitleLanguage, Stage Stage, Channel Channel, string Owner, int RuleIndex, string Rule,
    WindowResult? Latest, IReadOnlyList<WindowResult> Trend, Guid? RunId, DateTime? EvaluatedAt);

/// <summary>Everything known about one standard's results.</summary>
/// <param name="Run">The run that is shown; null when there is none.</param>
/// <param name="By">The label the groups stand by; null for none.</param>
/// <param name="Labels">Labels one can group by.</param>
public sealed record StandardResultsView(
    string StandardId, string Title, Language TitleLanguage, Stage Stage, Channel Channel, RunRow? Run, IReadOnlyList<RunRow> Runs,
    string? By, IReadOnlyList<string> Labels, IReadOnlyList<RuleResults> Rules);

/// <param name="Sentence">In the reader's language where the standard has a text in it.</param>
/// <param name="Windows">All cases together, oldest window first.</param>
/// <param name="Groups">The same by the chosen label; empty when none is chosen.</param>
public sealed record RuleResults(int RuleIndex, string Sentence, IReadOnlyList<WindowResult> Windows, IReadOnlyList<WindowResult> Groups);

/// <summary>One time that a standard was judged. It stands for ever; judging again makes another beside it.</summary>
/// <param name="From">First day.</param>
/// <param name="Until">First day after.</param>
/// <param name="AsOf">Up to when the cases were known.</param>
/// <param name="Reason">Why: <c>asked</c> or <c>import</c>.</param>
public sealed record RunRow(
    Guid Id, DateTime EvaluatedAt, string EvaluatedBy, LocalDate From, LocalDate Until, DateTime AsOf, string? Calendar, int? CalendarNumber,
    IReadOnlyList<int> Revisions, int Imports, int Exclusions, string Reason);

/// <summary>Which cases behind a result are meant.</summary>
/// <param name="From">First day of the result's window.</param>
/// <param name="Group">The result's group.</param>
/// <param name="Judgement">One of <c>met</c>, <c>missed</c>, <c>late</c>, <c>unacceptable</c>, <c>excluded</c>, <c>pending</c>; null for all.</param>
/// <param name="Page">From 1.</param>
public sealed record CaseQuery(int RuleIndex, LocalDate From, IReadOnlyDictionary<string, string> Group, string? Judgement = null, int Page = 1)
{
    public const int PageSize = 50;
}

/// <param name="ChangedSince">Cases or exclusions changed after the run, so that these may differ from its counts.</param>
public sealed record ResultCasesPage(
    string StandardId, string Title, Language TitleLanguage, string Rule, WindowResult Result, RunRow Run, IReadOnlyList<CaseLine> Cases, int Page,
    bool HasMore, bool ChangedSince);

/// <summary>One case and what became of it.</summary>
/// <param name="Row">Line in the file it came from.</param>
/// <param name="MeasuredMs">What was held against the limit, in milliseconds on the rule's clock; null for other measures and open cases.</param>
/// <param name="Why">Note codes under <c>note.</c>.</param>
public sealed record CaseLine(
    string? Id, string Source, long Row, DateTime? StartedAt, DateTime? EndedAt, long? MeasuredMs, string Judgement, bool Late, bool Unacceptable,
    IReadOnlyList<ResultNote> Why, IReadOnlyDictionary<string, string> Labels);
