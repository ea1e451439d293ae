using System.Text;
using NodaTime;
using NodaTime.Text;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Aggregates;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Cli.Evaluating;

/// <summary>Puts an order together and has it judged; no database and no web host unless the order names one.</summary>
internal static class EvaluateRun
{
    public static async Task<IReadOnlyList<WindowResult>> JudgeAsync(EvaluateOrder order, TextWriter errors, TimeProvider clock, CancellationToken cancellation)
    {
        using var piped = await PipedCases.TakeAsync(order.Cases, cancellation);
        if (piped is not null)
            order = order with { CasesCopy = piped.Path };
        // A rule's vocabulary and a file's header have nothing to do with each other: both are made ready at once.
        var reading = Task.Run(() => RuleInputs.ReadAsync(order, cancellation), cancellation);
        var cases = CaseFiles.Find(order, errors);
        var zone = ZoneOf(order, cases.Profile);
        var rules = await reading;
        if (rules.Count == 0 && cases.Profile.Rows != RowKind.Aggregate)
            throw new UnusableInputException("No rule: give --rule, or --standard with --data or --standards.");
        var request = new EvaluationRequest
        {
            Rules = rules,
            Window = order.Window is null ? null : new Window(order.Window),
            Zone = zone,
            By = order.By,
            AsOf = order.AsOf is null ? Instant.FromDateTimeOffset(clock.GetUtcNow()) : InstantOf(order.AsOf, zone, "--as-of"),
            Started = StartedOf(order, zone),
            Calendar = CalendarFiles.One(order.Calendar),
            Calendars = CalendarFiles.ByLabel(order.Calendars, out var label),
            CalendarLabel = label,
            Exclusions = order.Exclusions is null ? [] : ExclusionFile.Read(order.Exclusions, zone),
        };
        if (request.By.Count > Evaluation.MostLabels)
            throw new UnusableInputException($"--by takes at most {Evaluation.MostLabels} labels.");
        return Judge(order, cases, request, errors, cancellation);
    }

    public static Instant InstantOf(string text, DateTimeZone zone, string option)
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } day)
            return LocalDay.Start(zone, day.Value);
        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } offset)
            return offset.Value.ToInstant();
        if (LocalDateTimePattern.GeneralIso.Parse(text.Replace(' ', 'T')) is { Success: true } local)
            return zone.AtLeniently(local.Value).ToInstant();
        throw new UnusableInputException($"{option} is no day or time: '{text}'. Write 2025-06-30 or 2025-06-30T12:00:00Z.");
    }

    private static IReadOnlyList<WindowResult> Judge(EvaluateOrder order, CaseFiles cases, EvaluationRequest request, TextWriter errors, CancellationToken cancellation)
    {
        try
        {
            if (cases.Profile.Rows == RowKind.Aggregate)
            {
                var reading = AggregateFile.Read(order.CasesPath, cases.Profile, new(cases.Options.BadRows));
                CaseFiles.Say(reading.Faults, reading.Faults.Count, order, errors);
                SayWhatIsMissing(order, request, reading, errors);
                return Evaluation.RunAggregates(request, reading.Rows, reading.Gaps);
            }
            var source = cases.Open();
            foreach (var label in request.By.Append(request.CalendarLabel).OfType<string>().Where(l => source.Schema.LabelIndex(l) < 0))
                throw new UnusableInputException($"{order.Cases}: there is no label '{label}' to group by; there are: {string.Join(", ", source.Schema.Labels)}.");
            var results = Evaluation.Run(request, source, cancellation);
            cases.SayFaults(errors);
            return results;
        }
        catch (ImportRefusedException refused)
        {
            throw new UnusableInputException(CaseFiles.Line(order, refused.Fault));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{order.Cases}: {problem.Message}");
        }
        catch (DecoderFallbackException)
        {
            throw new UnusableInputException($"{order.Cases}: The file is not UTF-8 text.");
        }
    }

    /// <summary>Rows that no rule is about, and periods that no row is about: neither is passed over in silence.</summary>
    private static void SayWhatIsMissing(EvaluateOrder order, EvaluationRequest request, AggregateReading reading, TextWriter errors)
    {
        foreach (var rule in request.Rules)
        {
            var left = reading.Rows.Except(new PublishedRows(rule).Of(reading.Rows)).ToArray();
            if (left.Length > 0)
                errors.WriteLine($"{order.Cases}: “{RulePrinter.Sentence(rule.Rule, order.Language)}” leaves out {left.Length} of {reading.Rows.Count} rows, which state another limit or are of another channel: {string.Join(", ", left.Select(r => r.Series).Distinct().Take(10))}.");
        }
        foreach (var gap in reading.Gaps)
            errors.WriteLine($"{order.Cases}: {gap.Series}: no row for {string.Join(", ", gap.Missing.Take(24).Select(p => p.Name))}{(gap.Missing.Count > 24 ? $" and {gap.Missing.Count - 24} more" : "")}.");
        if (request.By.Count > 0)
            errors.WriteLine($"{order.Cases}: published figures stand by series and channel; --by has nothing to group.");
    }

    private static DateTimeZone ZoneOf(EvaluateOrder order, MappingProfile profile)
    {
        var name = order.Zone ?? profile.Zone ?? "UTC";
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(name) ?? throw new UnusableInputException($"--zone: '{name}' is no IANA zone, such as Asia/Seoul.");
    }

    private static EvaluationRequest.TimeRange? StartedOf(EvaluateOrder order, DateTimeZone zone)
    {
        if (order.From is null && order.Until is null)
            return null;
        var from = order.From is null ? Instant.FromUtc(1900, 1, 1, 0, 0) : InstantOf(order.From, zone, "--from");
        var until = order.Until is null ? Instant.FromUtc(2200, 1, 1, 0, 0) : InstantOf(order.Until, zone, "--until");
        return from < until ? new(from, until) : throw new UnusableInputException("--until must lie after --from.");
    }
}
