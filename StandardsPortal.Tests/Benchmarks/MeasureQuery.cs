using System.Globalization;
using System.Text.Json;

namespace StandardsPortal.Tests.Benchmarks;

/// <summary>The three questions of the measuring benchmark: as rules for the portal and as SQL for the peer.</summary>
internal sealed record MeasureQuery(string Name, string[] Arguments, string Sql, string[] Group)
{
    private const string Excluding = "measured monthly, excluding severe weather, carrier outages and test-call; abandoned contacts count as missed";
    private const string Counted = "(reason IS NULL OR reason NOT IN ('weather', 'carrier-outage', 'test-call'))";

    public static IReadOnlyList<MeasureQuery> All(string calendars) =>
    [
        new("q1: phone within 120 s, by month",
            ["--rule", $"at least 80% of phone calls are answered within 120 seconds, {Excluding}"],
            $"SELECT strftime(started_utc, '%Y-%m'), count(*), count(*) FILTER (WHERE date_diff('second', started_utc, answered_utc) <= 120) FROM t WHERE channel = 'phone' AND {Counted} GROUP BY 1",
            []),
        new("q2: five channels, by month, team and channel",
            [.. Limits.SelectMany(l => (string[])["--rule", $"at least 80% of {l.Contacts} are answered within {l.Seconds} seconds, {Excluding}"]), "--by", "team,channel"],
            $"SELECT strftime(started_utc, '%Y-%m'), team, channel, count(*), count(*) FILTER (WHERE date_diff('second', started_utc, answered_utc) <= CASE channel {string.Concat(Limits.Select(l => $"WHEN '{l.Channel}' THEN {l.Seconds} "))} END) FROM t WHERE {Counted} GROUP BY 1, 2, 3",
            ["team", "channel"]),
        new("q3: e-mail within 4 working hours of six countries, by local month, team and country",
            ["--rule", $"at least 80% of emails are answered within 4 working hours, {Excluding}", "--calendars", $"country={calendars}", "--by", "team,country"],
            WorkingHours,
            ["team", "country"]),
    ];

    private static readonly (string Channel, string Contacts, int Seconds)[] Limits =
        [("phone", "phone calls", 120), ("live-chat", "live chats", 60), ("social-media", "social media messages", 3600), ("email", "emails", 14400), ("community", "community posts", 28800)];

    /// <summary>Open 09:00 to 18:00 by fixed offsets; business seconds are a difference of cumulative open seconds.</summary>
    private const string WorkingHours = """
        WITH off(country, o) AS (VALUES ('KR', 9), ('SA', 3), ('US', -5), ('GB', 0), ('AE', 4), ('DE', 1)),
        cal AS (
          SELECT country, d::DATE AS day, open,
            sum(CASE WHEN open THEN 32400 ELSE 0 END) OVER (PARTITION BY country ORDER BY d ROWS UNBOUNDED PRECEDING) - CASE WHEN open THEN 32400 ELSE 0 END AS before
          FROM (SELECT country, d, (CASE WHEN country = 'SA' THEN dayofweek(d) NOT IN (5, 6) ELSE dayofweek(d) NOT IN (0, 6) END)
                  AND strftime(d, '%m-%d') NOT IN ('01-01', '05-01', '12-25') AS open
                FROM off, generate_series(TIMESTAMP '2024-12-30', TIMESTAMP '2026-12-31', INTERVAL 1 DAY) g(d))),
        x AS (
          SELECT team, t.country, started_utc + o * INTERVAL 1 HOUR AS s, answered_utc + o * INTERVAL 1 HOUR AS a
          FROM t JOIN off USING (country) WHERE channel = 'email' AND (reason IS NULL OR reason NOT IN ('weather', 'carrier-outage', 'test-call'))),
        y AS (
          SELECT x.*, c1.before + CASE WHEN c1.open THEN greatest(0, least(32400, date_diff('second', date_trunc('day', s), s) - 32400)) ELSE 0 END AS b1,
            c2.before + CASE WHEN c2.open THEN greatest(0, least(32400, date_diff('second', date_trunc('day', a), a) - 32400)) ELSE 0 END AS b2
          FROM x JOIN cal c1 ON c1.country = x.country AND c1.day = s::DATE LEFT JOIN cal c2 ON c2.country = x.country AND c2.day = a::DATE)
        SELECT strftime(s, '%Y-%m'), team, country, count(*), count(*) FILTER (WHERE b2 - b1 <= 14400) FROM y GROUP BY 1, 2, 3
        """;

    /// <summary>Calendars that the SQL has in it, one file a country.</summary>
    public static void WriteCalendars(string folder)
    {
        string[] zones = ["Etc/GMT-9", "Etc/GMT-3", "Etc/GMT+5", "Etc/UTC", "Etc/GMT-4", "Etc/GMT-1"];
        for (var i = 0; i < ContactRecords.Countries.Length; i++)
        {
            var country = ContactRecords.Countries[i];
            string[] days = country == "SA" ? ["sunday", "monday", "tuesday", "wednesday", "thursday"] : ["monday", "tuesday", "wednesday", "thursday", "friday"];
            var calendar = new
            {
                name = country.ToLowerInvariant(),
                zone = zones[i],
                versions = new[]
                {
                    new
                    {
                        week = days.ToDictionary(d => d, _ => new[] { "09:00-18:00" }),
                        special_days = new[] { 2025, 2026 }.SelectMany(y => new[] { "01-01", "05-01", "12-25" }.Select(d => new { date = $"{y}-{d}", reason = "closed" })).ToArray(),
                    },
                },
            };
            File.WriteAllText(Path.Combine(folder, $"{country}.json"), JsonSerializer.Serialize(calendar));
        }
    }

    /// <returns>One line a month and group: month, group, total, met.</returns>
    public IEnumerable<string> Answers(string json)
    {
        foreach (var line in json.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var result = JsonDocument.Parse(line);
            var root = result.RootElement;
            if (root.GetProperty("total").GetInt64() == 0)
                continue;
            string[] cells =
            [
                root.GetProperty("period").GetString()!,
                .. Group.Select(g => root.GetProperty("group").GetProperty(g).GetString()!),
                root.GetProperty("total").GetInt64().ToString(CultureInfo.InvariantCulture),
                root.GetProperty("met").GetInt64().ToString(CultureInfo.InvariantCulture),
            ];
            yield return string.Join(',', cells);
        }
    }
}
