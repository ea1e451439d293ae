using StandardsPortal.Languages;

namespace StandardsPortal.Measurement.Judging;

/// <summary>What the results say of a rule in one window. Five values, because a quiet month is neither kept nor broken.</summary>
public enum Verdict
{
    Met,
    Missed,

    /// <summary>Fewer cases than the rule's minimum sample: the share stands beside it, but proves nothing.</summary>
    NotProven,

    /// <summary>Nothing to count: 0/0 is never 0 %, 100 % or a number at all.</summary>
    NoCases,

    /// <summary>The rule or the data lacks what is needed to judge; the reason is given.</summary>
    NotMeasurable,
}

public static class Verdicts
{
    /// <summary>The word of the machine-readable output: <c>met</c>, <c>missed</c>, <c>not_proven</c>, <c>no_cases</c>, <c>not_measurable</c>.</summary>
    public static string Slug(this Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Missed => "missed",
        Verdict.NotProven => "not_proven",
        Verdict.NoCases => "no_cases",
        _ => "not_measurable",
    };

    public static string In(this Verdict verdict, Language language) => Words.Measurement.In(language, $"verdict.{verdict.Slug()}");
}
