using System.Text;
using StandardsPortal.Revisions;

namespace StandardsPortal.Tests.Support;

/// <summary>Stands in for the typesetter: the text itself as bytes, or a failure, or something that happens meanwhile.</summary>
public sealed class FakePress : IRevisionPress, IHandbookPress
{
    public Refusal? Failure { get; set; }

    /// <summary>Fails at this text, counted from one, so that a failure in the middle can be seen.</summary>
    public int FailAt { get; set; } = 1;

    public Func<Task>? Meanwhile { get; set; }

    public int Pressed { get; private set; }

    public HandbookCopy? Handbook { get; private set; }

    public async Task<Outcome<TypesetText>> PressAsync(Revision revision, RevisionText text, SignOff signOff, CancellationToken cancellation = default)
    {
        Pressed++;
        if (Meanwhile is not null)
            await Meanwhile();
        return Failure is not null && Pressed >= FailAt ? Failure : Typeset($"%PDF {revision.StandardId} {revision.Number} {text.Markdown}");
    }

    public Task<Outcome<TypesetText>> PreviewAsync(Draft draft, DraftText text, CancellationToken cancellation = default) =>
        Task.FromResult<Outcome<TypesetText>>(Typeset($"%PDF draft {text.Markdown}"));

    public Task<Outcome<TypesetText>> PressAsync(HandbookCopy handbook, CancellationToken cancellation = default)
    {
        Handbook = handbook;
        return Task.FromResult<Outcome<TypesetText>>(Failure ?? (Outcome<TypesetText>)Typeset($"%PDF {string.Join(' ', handbook.Standards.Select(s => s.Text.Digest))}"));
    }

    private static TypesetText Typeset(string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        return new TypesetText(bytes, ContentDigest.Of(bytes), 1);
    }
}
