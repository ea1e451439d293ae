using System.Text;
using StandardsPortal.Languages;
using StandardsPortal.Tests.Standards;
using StandardsPortal.Tests.Support;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// A folder of drafts of 13 KB: the front matter of a shipped standard, then paragraphs of shipped standards of its
/// language, and after every third of them a sentence with the faults a draft has, from the examples of the lint rules.
/// Six in ten are English, two Korean, two Arabic. The same number gives the same text on every machine.
/// </summary>
internal static class DraftFolder
{
    private const int Bytes = 13 * 1024;

    /// <returns>Bytes written.</returns>
    public static long Write(DirectoryInfo folder, int files)
    {
        var drafts = Language.All.ToDictionary(l => l, l => new Drafts(l));
        long written = 0;
        for (var i = 0; i < files; i++)
        {
            var language = (i % 10) switch { < 6 => Language.English, < 8 => Language.Korean, _ => Language.Arabic };
            var text = Encoding.UTF8.GetBytes(drafts[language].Draft(i));
            File.WriteAllBytes(Path.Combine(folder.FullName, $"draft-{i:d5}.md"), text);
            written += text.Length;
        }

        return written;
    }

    private sealed class Drafts(Language language)
    {
        private readonly List<string[]> shipped = [.. ShippedTexts.In(language).Select(t => t.Split("\n---\n", 2))];
        private readonly List<string> faults = [.. LintSpecTests.Sentences().Where(r => (string)r[1] == language.Code).Select(r => (string)r[2])];

        public string Draft(int number)
        {
            var draft = new StringBuilder(shipped[number % shipped.Count][0]).Append("\n---\n");
            var size = Encoding.UTF8.GetByteCount(draft.ToString());
            for (int i = number, paragraphs = 0; ; i++)
            {
                foreach (var paragraph in shipped[i % shipped.Count][1].Split("\n\n"))
                {
                    var next = paragraphs++ % 3 == 2 ? $"{paragraph}\n\n{faults[(number + paragraphs) % faults.Count]}\n\n" : paragraph + "\n\n";
                    size += Encoding.UTF8.GetByteCount(next);
                    if (size > Bytes)
                        return draft.ToString();
                    draft.Append(next);
                }
            }
        }
    }
}
