using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Measurement.Actions;

/// <summary>The cases behind a result, one page of them.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class ReadResultCases
{
    public Task<Outcome<ResultCasesPage>> RunAsync(Actor actor, Guid runId, CaseQuery query, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<ResultCasesPage>>(Allowed.Refuse(this, actor) ?? Refusal.Of("measure.unknown"));
}
