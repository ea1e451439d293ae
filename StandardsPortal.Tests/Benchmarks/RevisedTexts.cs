using System.Globalization;
using System.Text;
using StandardsPortal.Publishing;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// Standards with a history: each revision edits a few figures and sentences of the one before, as people do. One folder a
/// revision, one file a standard; the same bytes on every machine.
/// </summary>
internal sealed class RevisedTexts(int seed)
{
    /// <summary>About the length of a long standard; the diff tools of the comparison were measured on such.</summary>
    private const int Characters = 12_000;

    private readonly Random random = new(seed);

    public static void Write(string folder, int standards, int revisions)
    {
        var documents = Corpus.Of(standards * 2).Cast<StandardDocument>().ToList();
        for (var standard = 0; standard < standards; standard++)
        {
            var pool = documents.Where(d => d.Language == documents[standard].Language).Skip(standard % 7).Take(12).ToList();
            var texts = new RevisedTexts(standard);
            var text = texts.First(documents[standard], pool);
            var sentences = pool.SelectMany(d => d.Source.Split('\n')).Where(l => l.Length > 40).ToList();
            for (var revision = 1; revision <= revisions; revision++)
            {
                var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"r{revision:d3}"), $"{documents[standard].Standard.Id}.md");
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, text);
                text = texts.Revised(text, sentences);
            }
        }
    }

    private string First(StandardDocument document, List<StandardDocument> pool)
    {
        var text = new StringBuilder(document.Source);
        while (text.Length < Characters)
            text.Append(pool[random.Next(pool.Count)].Source.AsSpan(8));
        return text.ToString();
    }

    private string Revised(string text, List<string> sentences)
    {
        var lines = text.Split('\n').ToList();
        for (var edits = 3 + random.Next(6); edits > 0; edits--)
        {
            var at = 4 + random.Next(lines.Count - 4);
            switch (random.Next(5))
            {
                case 0:
                    lines.InsertRange(at, [sentences[random.Next(sentences.Count)], ""]);
                    break;
                case 1:
                    lines[at] = sentences[random.Next(sentences.Count)];
                    break;
                default:
                    lines[at] = string.Concat(lines[at].Select(c => char.IsAsciiDigit(c) ? (char)('0' + ((c - '0' + 1) % 10)) : c));
                    break;
            }
        }

        return string.Join('\n', lines);
    }
}
