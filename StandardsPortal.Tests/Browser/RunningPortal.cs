using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace StandardsPortal.Tests.Browser;

/// <summary>The portal as a person starts it: its own process, Development, an empty data folder, a free port.</summary>
public sealed partial class RunningPortal : IAsyncDisposable
{
    private Process process;
    private readonly StringBuilder output = new();

    private RunningPortal(Process process, string data) => (this.process, Data) = (process, data);

    public string Data { get; }

    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    /// <summary>Everything the portal printed so far; in the message of a failed start.</summary>
    public string Output
    {
        get
        {
            lock (output)
                return output.ToString();
        }
    }

    public static async Task<RunningPortal> StartAsync(string? data = null)
    {
        data ??= Directory.CreateTempSubdirectory("portal-").FullName;
        var portal = new RunningPortal(Launch(data, "http://127.0.0.1:0"), data);
        await portal.ListeningAsync();
        return portal;
    }

    /// <summary>Kills the process as a power cut would: it gets no chance to put anything away.</summary>
    public Task KillAsync()
    {
        process.Kill(entireProcessTree: true);
        return process.WaitForExitAsync();
    }

    /// <summary>Starts it again on the same data and at the same address.</summary>
    public async Task StartAgainAsync()
    {
        process.Dispose();
        process = Launch(Data, Address.GetLeftPart(UriPartial.Authority));
        await ListeningAsync();
    }

    private static Process Launch(string data, string address)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = data,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "StandardsPortal.dll"), "serve",
                "--urls", address, "--data", data, "--environment", "Development",
            },
        };
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start");
    }

    public Uri At(string path) => new(Address, path);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(Data, recursive: true);
    }

    private async Task ListeningAsync()
    {
        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => Heard(line.Data);
        process.ErrorDataReceived += (_, line) => Heard(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            // The first start typesets the shipped library.
            Address = await listening.Task.WaitAsync(TimeSpan.FromMinutes(4));
        }
        catch (TimeoutException late)
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException("The portal printed no address:\n" + Output, late);
        }

        void Heard(string? line)
        {
            if (line is null)
                return;
            lock (output)
                output.AppendLine(line);
            if (PrintedAddress().Match(line) is { Success: true } match)
                listening.TrySetResult(new Uri(match.Value + "/"));
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex PrintedAddress();
}
