using StandardsPortal.People;
using StandardsPortal.Revisions;

namespace StandardsPortal.Acknowledgments.Actions;

/// <summary>A person's receipts, newest first.</summary>
[Allows()]
public sealed class ListMyReceipts
{
    public Task<Outcome<IReadOnlyList<Receipt>>> RunAsync(Actor actor, CancellationToken cancellation = default) =>
        throw new NotSupportedException();
}
