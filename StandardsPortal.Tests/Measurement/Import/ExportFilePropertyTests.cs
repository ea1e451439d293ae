using System.Text;
using FsCheck;
using FsCheck.Fluent;
using StandardsPortal.Measurement.Import;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import;

/// <summary>The fast reader against a slow and plain one, on records full of quotes, delimiters and line breaks.</summary>
public sealed class ExportFilePropertyTests : IDisposable
{
    private static readonly MappingProfile Two = new() { Name = "two", Columns = [new(["a"], "label:a"), new(["b"], "label:b")] };

    private readonly Exports exports = new();

    public void Dispose() => exports.Dispose();

    [Fact]
    public void Quotes_and_line_breaks_are_read_as_by_a_plain_reader_wherever_blocks_end()
    {
        var cell = Gen.Elements("", "x", "a b", "\"", "\"\"", ",", "\n", "\r\n", "한글", "\"x\"\n,\"", new string('y', 70), new string('\n', 5)).Zip(Gen.Elements(true, false));
        var rows = cell.Zip(cell).ListOf();
        Prop.ForAll(rows.ToArbitrary(), Gen.Choose(1, 200).ToArbitrary(), (list, block) =>
        {
            var text = new StringBuilder("a,b\n");
            foreach (var (a, b) in list)
                text.Append(Quoted(a)).Append(',').Append(Quoted(b)).Append('\n');
            var path = exports.Write(text.ToString());
            var expected = Plainly(text.ToString());
            foreach (var sinks in (int[])[1, 2, 5])
            {
                var (cases, report) = Exports.Read(path, Two, new ExportOptions(BadRows: BadRows.Skip) { BlockBytes = block }, sinks);
                Assert.Equal(expected, cases);
                Assert.Equal(0, report.FaultCount);
            }
            File.Delete(path);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Whatever_the_bytes_reading_ends_with_rows_counted_or_a_refusal()
    {
        var good = Encoding.UTF8.GetBytes("id,created_utc,channel,score\n1,2025-01-01T00:00:00Z,phone,5\n2,2025-01-01T00:00:00.5+09:00,\"chat, live\",4.5\n\"3\",2025-06-01 10:00Z,\"a \"\"b\"\"\",\n");
        var random = new Random(20_260_301);
        byte[] spice = [(byte)'"', (byte)',', (byte)'\n', (byte)'\r', 0, 0xFF, (byte)';', (byte)'9', 0xC3, (byte)'-'];
        for (var round = 0; round < 3000; round++)
        {
            byte[] bytes = [.. good];
            for (var changes = random.Next(1, 12); changes > 0; changes--)
                bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : spice[random.Next(spice.Length)];
            var path = exports.Write(bytes[..random.Next(1, bytes.Length + 1)]);
            var outcomes = new[] { (1, 1 << 20), (1, 16), (3, 16) }.Select(how => Outcome(path, how.Item1, how.Item2)).Distinct(StringComparer.Ordinal).ToList();
            Assert.True(outcomes.Count == 1, $"round {round}: {string.Join("\n— or —\n", outcomes)}\n{Encoding.Latin1.GetString(bytes)}");
            File.Delete(path);
        }
    }

    private static string Outcome(string path, int sinks, int block)
    {
        try
        {
            var (cases, report) = Exports.Read(path, options: new ExportOptions("Asia/Seoul", BadRows.Skip) { BlockBytes = block }, sinks: sinks);
            Assert.Equal(report.Rows, report.Cases + report.FaultCount);
            return string.Join('\n', cases) + string.Join('\n', report.Faults.Select(f => $"{f.Row} {f.Column} {f.Code} {f.Reason(StandardsPortal.Languages.Language.Arabic)}"));
        }
        catch (ImportRefusedException refusal)
        {
            return $"{refusal.Fault.Row} {refusal.Fault.Code} {refusal.Fault.Column}";
        }
    }

    private static string Quoted((string Text, bool Always) cell) =>
        cell.Always || cell.Text.IndexOfAny(['"', ',', '\n', '\r']) >= 0 ? $"\"{cell.Text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell.Text;

    /// <summary>One character after the other, as RFC 4180 has it.</summary>
    private static List<string> Plainly(string text)
    {
        List<string> cases = [];
        List<string> cells = [];
        var cell = new StringBuilder();
        var (quoted, line, first, isBlank) = (false, 1, 1, true);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
                cell.Append(text[++i]);
            else if (c == '"')
                quoted = !quoted;
            else if (!quoted && c == ',')
                (cells, cell) = ([.. cells, cell.ToString()], new StringBuilder());
            else if (!quoted && c == '\n')
            {
                cells.Add(cell.ToString());
                if (first > 1 && !isBlank)
                    cases.Add($"{first}||a={cells[0].Trim()}|b={cells[1].Trim()}");
                (cells, cell, first, isBlank) = ([], new StringBuilder(), line + 1, true);
                line++;
                continue;
            }
            else
                cell.Append(c);
            isBlank = false;
            line += c == '\n' ? 1 : 0;
        }
        return cases;
    }
}
