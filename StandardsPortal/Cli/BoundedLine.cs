using System.Text;

namespace StandardsPortal.Cli;

/// <summary>Reads lines of any length in bounded memory: what exceeds the bound is read over, not kept.</summary>
internal static class BoundedLine
{
    /// <returns>Null at the end of the input.</returns>
    public static async Task<string?> ReadAsync(TextReader input, int most, CancellationToken cancellationToken)
    {
        var line = new StringBuilder();
        var one = new char[1];
        var any = false;
        while (await input.ReadAsync(one.AsMemory(), cancellationToken) > 0)
        {
            any = true;
            if (one[0] == '\n')
                break;
            if (one[0] != '\r' && line.Length < most)
                line.Append(one[0]);
        }
        return any ? line.ToString() : null;
    }
}
