namespace StandardsPortal.Cli.Evaluating;

/// <summary>
/// An export that comes through a pipe, put into a file for as long as it is judged: its head is looked at first, and
/// cores read different parts of it at once.
/// </summary>
internal sealed class PipedCases : IDisposable
{
    private PipedCases(string path) => Path = path;

    public string Path { get; }

    /// <returns>Null where the name is one of a file that can be read from any place.</returns>
    public static async Task<PipedCases?> TakeAsync(string name, CancellationToken cancellation)
    {
        try
        {
            if (name != "-" && !File.Exists(name))
                return null;
            await using var input = name == "-" ? Console.OpenStandardInput() : File.OpenRead(name);
            if (name != "-" && input.CanSeek)
                return null;
            var piped = new PipedCases(System.IO.Path.GetTempFileName());
            await using var copy = File.Create(piped.Path);
            await input.CopyToAsync(copy, cancellation);
            return piped;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UnusableInputException($"{name}: {problem.Message}");
        }
    }

    public void Dispose() => File.Delete(Path);
}
