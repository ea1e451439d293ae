namespace StandardsPortal.Publishing;

/// <summary>Where a handbook's standards come from when it is not made of a folder: the portal's own records.</summary>
public interface IStandardsInForce : IAsyncDisposable
{
    /// <returns>Every language's text of each revision in force on the day, with its sign-off.</returns>
    Task<IReadOnlyList<StandardDocument>> OnAsync(DateOnly day, CancellationToken cancellation = default);
}
