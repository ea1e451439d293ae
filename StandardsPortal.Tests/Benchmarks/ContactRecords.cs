using System.Globalization;
using System.Text;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>
/// A year of made-up contacts as CSV, the same for the same number: five channels, eight teams, six countries, one in
/// twenty abandoned, a few reasons that rules exclude, and notes with commas, doubled quotes and other scripts.
/// </summary>
internal static class ContactRecords
{
    public const string Header = "id,started_utc,answered_utc,ended_utc,channel,team,country,agent,outcome,reason,note\n";

    public static readonly string[] Countries = ["KR", "SA", "US", "GB", "AE", "DE"];

    private static readonly string[] Channels = ["phone", "email", "live-chat", "social-media", "community"];
    private static readonly int[] Weights = [50, 72, 87, 96, 100];
    private static readonly double[] MeanWaits = [55, 7200, 40, 1500, 20000];
    private static readonly string[] Teams = ["front-desk", "billing", "tech-support", "returns", "field", "key-accounts", "night", "partners"];
    private static readonly string[] Outcomes = ["resolved", "transferred", "callback", "escalated"];
    private static readonly string[] Reasons = ["weather", "carrier-outage", "test-call", "wrong-number", "customer-asked-to-wait"];

    private static readonly string[] Notes =
    [
        "", "", "", "first contact", "asked about invoice", "repeat contact", "promised call back", "배송 문의", "استفسار عن الفاتورة",
        "\"storm, roads closed\"", "\"said \"\"call me later\"\"\"", "\"invoice 4711, second reminder\"",
    ];

    public static void Write(string path, int rows)
    {
        // CA5394: made-up records are to be the same each time, not secret.
#pragma warning disable CA5394
        var random = new Random(7);
        using var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 20);
        file.Write(Header);
        var year = new DateTime(2025, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        for (var i = 0; i < rows; i++)
        {
            var start = year.AddSeconds((long)((i + random.NextDouble()) * 31_536_000 / rows));
            var draw = random.Next(100);
            var channel = Array.FindIndex(Weights, w => draw < w);
            var wait = Math.Min(259_200, (long)(-Math.Log(1 - random.NextDouble()) * MeanWaits[channel] * (1 + (0.4 * random.Next(3)))));
            var isLost = random.Next(100) < 5;
            var end = start.AddSeconds(wait + 20 + (long)(-Math.Log(1 - random.NextDouble()) * 240));
            var reason = random.Next(1000) < (isLost ? 60 : 40) ? Reasons[random.Next(Reasons.Length)] : "";
            var note = random.Next(100) < 3 ? Notes[9 + random.Next(3)] : Notes[random.Next(9)];
            file.Write(string.Create(CultureInfo.InvariantCulture,
                $"{i + 1},{start:yyyy-MM-ddTHH:mm:ssZ},{(isLost ? "" : start.AddSeconds(wait).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture))},{end:yyyy-MM-ddTHH:mm:ssZ},{Channels[channel]},{Teams[random.Next(Teams.Length)]},{Countries[random.Next(Countries.Length)]},a{random.Next(1200):0000},{(isLost ? "abandoned" : Outcomes[random.Next(Outcomes.Length)])},{reason},{note}\n"));
        }
#pragma warning restore CA5394
    }
}
