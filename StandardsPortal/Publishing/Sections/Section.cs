using StandardsPortal.Languages;

namespace StandardsPortal.Publishing.Sections;

/// <summary>One part of a printed standard. It writes nothing where the standard holds nothing for it.</summary>
internal abstract class Section
{
    /// <summary>As they stand on the page. A new section is a file in this folder and a line here.</summary>
    public static readonly IReadOnlyList<Section> InOrder =
    [
        new TitleBlock(),
        new RuleSection(),
        new FactsSection(),
        new WhatToDo(),
        new AuthoritySection(),
        new ExceptionsSection(),
        new EvidenceSection(),
        new SignOffBlock(),
        new RevisionLine(),
    ];

    public abstract void Write(TreeWriter tree, StandardDocument document);

    /// <summary>The portal's words in the language of the standard's text.</summary>
    protected static string Say(StandardDocument document, string key, params object?[] values) =>
        Words.Publishing.In(document.Language, key, values);

    /// <summary>Lets what a person wrote run in its own direction, full stop included, whatever stands around it.</summary>
    protected static string AsWritten(string text) => $"\u2068{text}\u2069";

    /// <summary>Keeps a date, digest or other left-to-right sign in one piece inside right-to-left text.</summary>
    internal static string Isolated(string text) => $"\u2066{text}\u2069";
}
