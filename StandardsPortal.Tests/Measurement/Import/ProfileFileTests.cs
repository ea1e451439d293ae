using StandardsPortal.Languages;
using StandardsPortal.Measurement.Import;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import;

public class ProfileFileTests
{
    private static readonly MappingProfile Full = new()
    {
        Name = "our-phone-system",
        Rows = RowKind.Event,
        Delimiter = '|',
        HasHeader = false,
        MissingCells = ["?"],
        TimePatterns = ["dd-MM-yyyy HH:mm", "unix"],
        Zone = "Asia/Seoul",
        Columns =
        [
            new(["1", "2"], "at:created") { Required = true, Zone = "Etc/UTC" },
            new(["3"], "duration:first_response_time:working") { Unit = "clock" },
            new(["4"], "label:channel") { Meanings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["전화"] = "phone" } },
        ],
        Constants = new Dictionary<string, string>(StringComparer.Ordinal) { ["team"] = "front-desk" },
        Folding = "queue-log",
    };

    [Fact]
    public void What_is_written_is_read_back()
    {
        var text = ProfileFile.Write(Full);
        Assert.Contains("전화", text, StringComparison.Ordinal);
        var again = ProfileFile.Read(text);
        Assert.Equal(text, ProfileFile.Write(again));
        Assert.Equal((Full.Delimiter, Full.Rows, Full.HasHeader, Full.Zone, Full.Folding), (again.Delimiter, again.Rows, again.HasHeader, again.Zone, again.Folding));
        Assert.Equal("phone", again.Columns[2].Meanings["전화"]);
        Assert.Equal(("clock", true, "Etc/UTC"), (again.Columns[1].Unit, again.Columns[0].Required, again.Columns[0].Zone));
    }

    [Theory]
    [InlineData("{\n  \"name\": \"a\",\n  \"zoom\": 1\n}", "profile-unknown-key", 3)]
    [InlineData("{\"name\": \"a\",\n\"name\": \"b\"}", "profile-unknown-key", 2)]
    [InlineData("{\"name\": \"a\",\n\n\"columns\": [{\"columns\": [\"x\"], \"field\": \"when\"}]}", "profile-value", 3)]
    [InlineData("{\"name\": \"a\", \"columns\": [{\"columns\": [\"x\"], \"field\": \"id\",\n\"unit\": \"fortnights\"}]}", "profile-value", 2)]
    [InlineData("{\"name\": 5}", "profile-value", 1)]
    [InlineData("{\"rows\": \"case\"}", "profile-key-missing", 0)]
    [InlineData("{\"name\": \"a\"", "profile-invalid", 1)]
    [InlineData("{\"name\": \"a\"}\n{}", "profile-invalid", 2)]
    [InlineData("[]", "profile-value", 1)]
    [InlineData("", "profile-invalid", 1)]
    public void A_mistake_is_refused_with_its_line(string text, string code, int row)
    {
        var fault = Exports.RefusalOf(() => ProfileFile.Read(text));
        Assert.Equal((code, row), (fault.Code, (int)fault.Row));
        foreach (var language in Language.All)
            Assert.NotEmpty(fault.Reason(language));
    }
}
