using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>A receipt: one's own, or anyone's for managers and auditors.</summary>
[Allows()]
public sealed class ReadReceipt
{
    public Task<Outcome<Receipt>> RunAsync(Actor actor, string reference, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
