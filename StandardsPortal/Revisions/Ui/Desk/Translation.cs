using StandardsPortal.Authoring;
using StandardsPortal.Languages;

namespace StandardsPortal.Revisions.Ui.Desk;

/// <summary>A text in another language begins as the source text, to be written over; its facts are the same.</summary>
public static class Translation
{
    public static string Begin(string source, Language language)
    {
        var standard = StandardReader.Read(source).Standard;
        return FrontMatterForm.Write(source, standard with { Language = language });
    }
}
