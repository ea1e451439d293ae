using StandardsPortal.Languages;
using StandardsPortal.Standards;

namespace StandardsPortal.Authoring;

/// <summary>Renders clauses as HTML in which nothing an author typed is code.</summary>
public static class SafeHtml
{
    public static string Render(IReadOnlyList<Clause> clauses, Language language) => "";
}
