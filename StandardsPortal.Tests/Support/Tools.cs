using System.Diagnostics;
using Xunit;

namespace StandardsPortal.Tests.Support;

/// <summary>Programs outside .NET that some tests need.</summary>
public enum Tool
{
    Node,
    PdfToText,
    PdfInfo,
    PdfFonts,
    Qpdf,
    Mutool,
    Chromium,
    Grep,
    Sqlite,
}

/// <summary>Finds the programs and runs them.</summary>
public static class Tools
{
    private static readonly Dictionary<Tool, (string Program, string Package)> Known = new()
    {
        [Tool.Node] = ("node", "nodejs"),
        [Tool.PdfToText] = ("pdftotext", "poppler-utils"),
        [Tool.PdfInfo] = ("pdfinfo", "poppler-utils"),
        [Tool.PdfFonts] = ("pdffonts", "poppler-utils"),
        [Tool.Qpdf] = ("qpdf", "qpdf"),
        [Tool.Mutool] = ("mutool", "mupdf-tools"),
        [Tool.Chromium] = ("chromium", "chromium"),
        [Tool.Grep] = ("grep", "grep"),
        [Tool.Sqlite] = ("sqlite3", "sqlite3"),
    };

    /// <returns>Why tests that need the tools can't run here, or null when they can.</returns>
    public static string? Missing(params IEnumerable<Tool> tools)
    {
        var missing = tools.Where(tool => PathOf(tool) is null).Select(tool => Known[tool]).ToList();
        return missing.Count == 0 ? null
            : $"Needs {string.Join(", ", missing.Select(known => known.Program))} (Debian: {string.Join(" ", missing.Select(known => known.Package).Distinct())}).";
    }

    /// <returns>The program's path, or null where it is absent.</returns>
    public static string? PathOf(Tool tool) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .SelectMany(folder => new[] { Path.Combine(folder, Known[tool].Program), Path.Combine(folder, Known[tool].Program + ".exe") })
        .FirstOrDefault(File.Exists);

    /// <returns>What the program wrote to standard output, then to standard error.</returns>
    public static async Task<(int ExitCode, string Output)> RunAsync(Tool tool, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Known[tool].Program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }
}

/// <summary>A test that needs programs outside .NET; skipped, with the reason shown, where they are absent.</summary>
public sealed class FactWhereAttribute : FactAttribute
{
    public FactWhereAttribute(params Tool[] tools) => Skip = Tools.Missing(tools);
}

/// <summary>Like <see cref="FactWhereAttribute"/>, with data.</summary>
public sealed class TheoryWhereAttribute : TheoryAttribute
{
    public TheoryWhereAttribute(params Tool[] tools) => Skip = Tools.Missing(tools);
}
