using System.Globalization;
using System.Text;
using StandardsPortal.Measurement.Calendars;

namespace StandardsPortal.Measurement.Actions;

/// <summary>
/// The demonstration's files, as a telephone system, a help desk, a carrier and a survey tool would export them: ten
/// whole months and the days of the one that runs. The same day gives the same files, whatever the machine. Most months
/// keep what the standards promise; some do not, and why is beside each row of figures below.
/// </summary>
internal sealed class DemonstrationCases(DateTime today, WorkingCalendar desk)
{
    private const int WholeMonths = 10;

    /// <summary>The month in which a storm kept parcels and callers for two days; see <see cref="StormFrom"/>.</summary>
    private const int StormMonth = 7;

    private static readonly string[] Teams = ["seoul", "busan"];

    private readonly WorkingTimeline hours = WorkingTimeline.Of(desk);
    private readonly DateTime first = new DateTime(today.Year, today.Month, 1, 0, 0, 0, DateTimeKind.Utc).AddMonths(-WholeMonths);

    public DateTime StormFrom => first.AddMonths(StormMonth).AddDays(9);

    public DateTime StormUntil => StormFrom.AddDays(2);

    public IEnumerable<(string File, string Source, string Text)> Files() =>
    [
        ("calls.csv", "phone-system", Calls()),
        ("e-mails.csv", "help-desk", Mails()),
        ("complaints.csv", "complaints-desk", Complaints()),
        ("parcels.csv", "carrier", Parcels()),
        ("chats.csv", "chat", Chats()),
        ("satisfaction.csv", "surveys", Answers()),
        ("website.csv", "website-monitor", Website()),
    ];

    /// <summary>In the fourth month half a team was ill, in the eighth the storm came.</summary>
    private string Calls() => Of("id,queued_utc,answered_utc,abandoned_utc,ended_utc,channel,kind,team", 240, "calls", (at, month, lot) =>
    {
        var storm = at >= StormFrom && at < StormUntil;
        var slow = lot.Percent < (storm ? 80 : ((int[])[7, 8, 9, 19, 8, 6, 7, 8, 6, 5, 6])[month]);
        var gone = lot.Percent < (storm ? 20 : ((int[])[2, 3, 3, 9, 3, 2, 2, 3, 2, 2, 3])[month]);
        var waited = gone ? lot.Between(20, 240) : slow ? lot.Between(125, 500) : lot.Between(5, 110);
        var (answered, left) = gone ? ("", At(at, waited)) : (At(at, waited), "");
        return $"{At(at)},{answered},{left},{At(at, waited + (gone ? 0 : lot.Between(60, 700)))},phone,call,{Teams[lot.Between(0, 2)]}";
    });

    /// <summary>The tenth month brought a sale that nobody had told the desk of.</summary>
    private string Mails() => Of("id,created_utc,acknowledged_utc,first_response_utc,resolved_utc,channel,kind,team,reopens", 110, "mails", (at, month, lot) =>
    {
        var slow = lot.Percent < ((int[])[6, 7, 6, 8, 5, 6, 5, 6, 7, 21, 8])[month];
        var answered = Open(at, slow ? lot.Between(250, 900) : lot.Between(10, 220));
        return $"{At(at)},{At(at, lot.Between(5, 200))},{Known(answered)},{Known(answered.AddMinutes(lot.Between(5, 300)))},email,email,{Teams[lot.Between(0, 2)]},{(lot.Percent < 12 ? 1 : 0)}";
    });

    /// <summary>In the tenth month the officer was away, and complaints waited for a word.</summary>
    private string Complaints() => Of("id,created_utc,acknowledged_utc,resolved_utc,channel,kind,team", 24, "complaints", (at, month, lot) =>
    {
        var late = lot.Percent < ((int[])[2, 2, 2, 3, 14, 2, 1, 2, 1, 20, 2])[month];
        var acknowledged = Open(at, late ? lot.Between(1_100, 1_900) : lot.Between(20, 300));
        return $"{At(at)},{Known(acknowledged)},{Known(Open(acknowledged, lot.Percent < 6 ? lot.Between(5_200, 8_000) : lot.Between(300, 4_200)))},website,complaint,{Teams[lot.Between(0, 2)]}";
    });

    /// <summary>Without the storm the eighth month would be missed; the third was, when the sorting centre moved.</summary>
    private string Parcels() => Of("id,ordered_utc,dispatched_utc,delivered_utc,channel,kind,team,country", 150, "parcels", (at, month, lot) =>
    {
        var storm = at >= StormFrom && at < StormUntil;
        var late = lot.Percent < (storm ? 95 : ((int[])[3, 2, 11, 3, 2, 3, 2, 2, 3, 2, 2])[month]);
        var hoursTaken = late ? lot.Between(100, 230) : lot.Between(20, 62);
        return $"{At(at)},{Known(at.AddHours(lot.Between(4, 18)))},{Known(at.AddHours(hoursTaken))},delivery,parcel,{Teams[lot.Between(0, 2)]},{(lot.Percent < 70 ? "KR" : "AE")}";
    });

    /// <summary>In the seventh month the chat was being replaced, and there was none.</summary>
    private string Chats() => Of("id,created_utc,first_response_utc,closed_utc,channel,kind,team,topic", 100, "chats", (at, month, lot) =>
    {
        if (month == 6)
            return null;
        var answered = lot.Percent < ((int[])[10, 9, 12, 11, 10, 21, 0, 9, 8, 9, 10])[month] ? lot.Between(45, 240) : lot.Between(4, 38);
        return $"{At(at)},{At(at, answered)},{At(at, answered + lot.Between(60, 560))},live-chat,chat,{Teams[lot.Between(0, 2)]},{(lot.Percent < 25 ? "payment" : "product")}";
    });

    /// <summary>The survey's invitation got lost on the way from the sixth month on: too few answers to prove anything.</summary>
    private string Answers() => Of("id,sent_at,answered_at,csat,team", 45, "answers", (at, month, lot) =>
    {
        if (month >= 5 && lot.Percent < 80)
            return null;
        var answered = lot.Percent < 62;
        var score = lot.Percent < 89 ? lot.Between(4, 6) : lot.Between(1, 4);
        return answered ? $"{At(at)},{At(at, lot.Between(600, 90_000))},{score},{Teams[lot.Between(0, 2)]}" : $"{At(at)},,,{Teams[lot.Between(0, 2)]}";
    });

    /// <summary>Minutes of each whole month, as the web team publishes them under a name of its own.</summary>
    private string Website()
    {
        int[] down = [31, 88, 140, 60, 12, 402, 95, 44, 20, 118];
        var text = new StringBuilder("metric,period,target,met,total\n");
        for (var month = 0; month < WholeMonths; month++)
        {
            var start = first.AddMonths(month);
            var total = DateTime.DaysInMonth(start.Year, start.Month) * 24 * 60;
            text.Append(CultureInfo.InvariantCulture, $"web_uptime,{start:yyyy-MM},99.5,{total - down[month]},{total}\n");
        }

        return text.ToString();
    }

    /// <param name="aMonth">Rows in a whole month.</param>
    /// <param name="row">Everything after the number; null for a case that never was.</param>
    private string Of(string header, int aMonth, string name, Func<DateTime, int, Lot, string?> row)
    {
        var text = new StringBuilder(header).Append('\n');
        var number = 0;
        for (var month = 0; month <= WholeMonths; month++)
        {
            var start = first.AddMonths(month);
            var days = DateTime.DaysInMonth(start.Year, start.Month);
            for (var i = 0; i < aMonth; i++)
            {
                number++;
                var lot = new Lot($"{name} {month} {i}");
                // Spread over the month by their number, over the desk's hours by lot.
                var at = Open(start.AddDays(i * days / aMonth).AddHours(-9), lot.Between(1, 470)).AddSeconds(lot.Between(0, 60));
                if (at < start.AddMonths(1) && at >= start && at < today && row(at, month, lot) is { } cells)
                    text.Append(CultureInfo.InvariantCulture, $"{number},{cells}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>When so many minutes of the desk's working time have passed.</summary>
    private DateTime Open(DateTime from, int minutes) =>
        DateTimeOffset.FromUnixTimeMilliseconds(hours.After(new DateTimeOffset(from).ToUnixTimeMilliseconds(), minutes * 60_000L)).UtcDateTime;

    /// <summary>What has not happened yet is not in the file.</summary>
    private string Known(DateTime at) => at < today ? At(at) : "";

    private static string At(DateTime at, int seconds = 0) => at.AddSeconds(seconds).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Numbers that look drawn and depend on a text alone (xorshift over its FNV-1a).</summary>
    private sealed class Lot
    {
        private ulong state = 14695981039346656037;

        public Lot(string text)
        {
            foreach (var c in text)
                state = (state ^ c) * 1099511628211;
            Next();
        }

        public int Percent => Between(0, 100);

        public int Between(int from, int until) => from + (int)(Next() % (ulong)(until - from));

        private ulong Next()
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return state >> 11;
        }
    }
}
