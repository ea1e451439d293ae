using System.Globalization;
using StandardsPortal.Languages;

namespace StandardsPortal.Tests.Revisions.Ui;

/// <summary>Sets the language a component is read in, for the test's own flow.</summary>
internal static class Reader
{
    public static void Speaks(Language language) =>
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (language.Culture, language.Culture);
}
