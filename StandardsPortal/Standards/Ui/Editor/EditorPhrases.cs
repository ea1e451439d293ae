using StandardsPortal.Languages;

namespace StandardsPortal.Standards.Ui.Editor;

/// <summary>The editor's own announcements to screen readers, by the English phrase that it looks them up by.</summary>
public static class EditorPhrases
{
    private static readonly (string Phrase, string Key)[] Keys =
    [
        ("Control character", "editor.phrase.control-character"),
        ("Completions", "editor.phrase.completions"),
        ("Diagnostics", "editor.phrase.diagnostics"),
        ("No diagnostics", "editor.phrase.no-diagnostics"),
        ("close", "editor.phrase.close"),
        ("Folded lines", "editor.phrase.folded-lines"),
        ("Unfolded lines", "editor.phrase.unfolded-lines"),
        ("to", "editor.phrase.to"),
        ("folded code", "editor.front-matter"),
        ("unfold", "editor.phrase.unfold"),
        ("Fold line", "editor.phrase.fold-line"),
        ("Unfold line", "editor.phrase.unfold"),
        ("Selection deleted", "editor.phrase.selection-deleted"),
    ];

    /// <summary>Everything the browser's editor says by itself, in one language.</summary>
    public static object Of(Language language)
    {
        return new
        {
            frontMatter = Say("editor.front-matter"),
            placeholder = Say("editor.placeholder"),
            help = Say("editor.finding.help"),
            line = Say("editor.finding.line"),
            noFindings = Say("editor.findings.none"),
            noFindingHere = Say("editor.finding.none-here"),
            noFixHere = Say("editor.finding.no-fix-here"),
            openHint = Say("editor.finding.open-hint"),
            saving = Say("editor.save.saving"),
            saved = Say("editor.save.now"),
            notSaved = Say("editor.save.unsaved"),
            silenceReason = Say("editor.silence.why"),
            silenceEnd = Say("editor.silence.end"),
            phrases = In(language),
        };

        string Say(string key) => Words.Authoring.In(language, key);
    }

    public static IReadOnlyDictionary<string, string> In(Language language) =>
        Keys.ToDictionary(k => k.Phrase, k => Words.Authoring.In(language, k.Key), StringComparer.Ordinal);
}
