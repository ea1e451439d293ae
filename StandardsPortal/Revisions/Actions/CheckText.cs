using StandardsPortal.Audit;
using StandardsPortal.Authoring;
using StandardsPortal.Languages;
using StandardsPortal.People;
using StandardsPortal.Standards.Lint;

namespace StandardsPortal.Revisions.Actions;

/// <summary>Reads and lints a text that is stored nowhere: the findings are those that <c>check</c> prints and that submitting it would meet.</summary>
[Allows(Role.Manager, Role.Auditor)]
public sealed class CheckText(TimeProvider clock)
{
    /// <param name="language">Of prose without front matter.</param>
    public Task<Outcome<ReviewText>> RunAsync(Actor actor, string markdown, Language language, CancellationToken cancellation = default)
    {
        if (Allowed.Refuse(this, actor) is { } refusal)
            return Task.FromResult<Outcome<ReviewText>>(refusal);
        var reading = StandardReader.Read(markdown, language);
        return Task.FromResult<Outcome<ReviewText>>(new ReviewText(reading.Standard.Language, markdown, reading, Linter.Lint(reading, clock.Today(), cancellation: cancellation)));
    }
}
