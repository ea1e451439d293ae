using StandardsPortal.Languages;

namespace StandardsPortal.Cli.Evaluating;

/// <summary>What <c>evaluate</c> was asked for, as the options say it.</summary>
public sealed record EvaluateOrder
{
    public IReadOnlyList<string> Rules { get; init; } = [];

    public string? Standard { get; init; }

    public string? Standards { get; init; }

    public string? Data { get; init; }

    /// <summary>The export, as messages name it; <c>-</c> is standard input.</summary>
    public required string Cases { get; init; }

    /// <summary>Where what came through a pipe was put, since a file is looked at more than once.</summary>
    public string? CasesCopy { get; init; }

    /// <summary>The file that is read.</summary>
    public string CasesPath => CasesCopy ?? Cases;

    public string? Format { get; init; }

    public string Output { get; init; } = "json";

    public string? Profile { get; init; }

    public string? Window { get; init; }

    public string? Zone { get; init; }

    public string? Calendar { get; init; }

    public string? Calendars { get; init; }

    public IReadOnlyList<string> By { get; init; } = [];

    public string? AsOf { get; init; }

    public string? From { get; init; }

    public string? Until { get; init; }

    public string? Exclusions { get; init; }

    public bool SkipBadRows { get; init; }

    public Language Language { get; init; } = Language.English;
}

/// <summary>Something the call names can't be used; its message says what and why. Caught by the verb alone.</summary>
internal sealed class UnusableInputException(string message) : Exception(message);
