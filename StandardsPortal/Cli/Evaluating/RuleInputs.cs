using StandardsPortal.Authoring;
using StandardsPortal.Cli.Checking;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.Thresholds;

namespace StandardsPortal.Cli.Evaluating;

/// <summary>Rules from sentences, from Markdown files, or from the database.</summary>
internal static class RuleInputs
{
    public static async Task<IReadOnlyList<RuleInForce>> ReadAsync(EvaluateOrder order, CancellationToken cancellation)
    {
        var rules = order.Rules.Select((text, i) => new RuleInForce(Sentence(text), RuleIndex: i)).ToList();
        if (order.Data is not null)
            rules.AddRange(await StoredRules.ReadAsync(order, cancellation));
        else if (order.Standards is not null)
            rules.AddRange(FromFiles(order));
        else if (order.Standard is not null)
            throw new UnusableInputException("--standard needs --data or --standards to say where the standard is.");
        return rules;
    }

    private static Threshold Sentence(string text)
    {
        var language = RuleReader.LanguageOf(text);
        var reading = RuleReader.Read(text, language);
        return reading.Threshold ?? throw new UnusableInputException(Fault("--rule", reading, language));
    }

    private static string Fault(string place, RuleReading reading, Language language)
    {
        var fault = reading.Faults.FirstOrDefault(f => f.Blocks) ?? reading.Faults[0];
        var expected = fault.Expected.Count > 0 ? $" ({string.Join(", ", fault.Expected)})" : "";
        return $"{place}:{fault.Start}-{fault.End}: {fault.Message(language)}{expected} “{reading.Text}”";
    }

    private static IEnumerable<RuleInForce> FromFiles(EvaluateOrder order)
    {
        var found = false;
        foreach (var file in new StandardFiles(TextReader.Null).Read([order.Standards!]))
        {
            if (file.Text is not { } text)
                throw new UnusableInputException($"{file.Path}: {file.Unreadable}");
            var reading = StandardReader.Read(text, Language.English);
            if (order.Standard is not null && reading.Standard.Id != order.Standard)
                continue;
            // Translations state the same rules again.
            if (order.Standard is not null && found)
                continue;
            var index = 0;
            foreach (var clause in reading.Standard.Rules)
            {
                found = true;
                var rule = clause.Reading.Threshold ?? throw new UnusableInputException(Fault(file.Path, clause.Reading, reading.Standard.Language));
                yield return new RuleInForce(rule, reading.Standard.Id, RuleIndex: index++);
            }
        }
        if (!found)
            throw new UnusableInputException(order.Standard is null ? $"{order.Standards}: there is no rule." : $"{order.Standards}: there is no standard '{order.Standard}' with a rule.");
    }
}
