using StandardsPortal.Languages;
using StandardsPortal.Measurement.Actions;
using StandardsPortal.Measurement.Judging;
using StandardsPortal.People;
using StandardsPortal.Revisions.Actions;

namespace StandardsPortal.Cli.Evaluating;

/// <summary>The rules of a standard as signed, each with the time its revision is in force.</summary>
internal static class StoredRules
{
    public static async Task<IReadOnlyList<RuleInForce>> ReadAsync(EvaluateOrder order, CancellationToken cancellation)
    {
        if (order.Standard is null)
            throw new UnusableInputException("--data needs --standard to say which standard judges.");
        if (!Directory.Exists(order.Data))
            throw new UnusableInputException($"There is no folder {order.Data}.");
        await using var services = VerbServices.Over(order.Data);
        var prepared = await services.GetRequiredService<PreparePortal>().RunAsync(Actor.System, Loading.Nothing, cancellation: cancellation);
        if (prepared.IsRefused)
            throw new UnusableInputException(prepared.Refusal.In(Language.English));
        var rules = await services.GetRequiredService<ReadStandardRules>().RunAsync(Actor.System, order.Standard, cancellation);
        return rules.IsRefused ? throw new UnusableInputException(rules.Refusal.In(Language.English)) : rules.Value;
    }
}
