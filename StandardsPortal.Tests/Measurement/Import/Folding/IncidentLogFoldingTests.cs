using System.Globalization;
using StandardsPortal.Languages;
using StandardsPortal.Measurement.Cases;
using StandardsPortal.Measurement.Import;
using StandardsPortal.Measurement.Import.Formats;
using StandardsPortal.Tests.Support;
using Xunit;

namespace StandardsPortal.Tests.Measurement.Import.Folding;

/// <summary>A ServiceNow incident log, as incidents.</summary>
public class IncidentLogFoldingTests
{
    private const string Log2016 = "servicenow-incident-log-2016.csv";
    private const string Header = "number,incident_state,active,reassignment_count,reopen_count,sys_mod_count,made_sla,opened_at,sys_created_at,sys_updated_at,contact_type,category,impact,urgency,priority,assignment_group,knowledge,closed_code,resolved_at,closed_at\n";

    [Fact]
    public void An_incident_takes_its_columns_from_its_latest_row_and_its_first_resolution_from_its_states()
    {
        var incident = Only(
            Row("INC1", "New", "29-02-2016 01:23", group: "Group 56"),
            Row("INC1", "Resolved", "29-02-2016 08:53", group: "Group 60"),
            Row("INC1", "Resolved", "29-02-2016 11:29", group: "Group 60"),
            Row("INC1", "Closed", "05-03-2016 12:00", group: "Group 70"));

        Assert.Equal(("INC1", 2L, "phone", "Group 70", "Category 55", "3 - Moderate", "Closed"), (incident.Id, incident.Row, incident.Label("channel"), incident.Label("team"), incident.Label("topic"), incident.Label("priority"), incident.Label("status")));
        Assert.Equal(
            ("2016-02-29 01:16:00", "2016-02-29 08:53:00", "2016-02-29 11:29:00", "2016-03-05 12:00:00"),
            (incident.At(Moment.Created), incident.At(Moment.FirstResolved), incident.At(Moment.Resolved), incident.At(Moment.Closed)));
        Assert.Empty(incident.Pauses);
    }

    [Fact]
    public void Waiting_states_are_pauses_that_say_for_whom()
    {
        var incident = Only(
            Row("INC1", "New", "01-03-2016 09:00"),
            Row("INC1", "Awaiting User Info", "01-03-2016 10:00"),
            Row("INC1", "Awaiting User Info", "01-03-2016 11:00"),
            Row("INC1", "Awaiting Vendor", "01-03-2016 12:00"),
            Row("INC1", "Active", "01-03-2016 13:00"),
            Row("INC1", "Awaiting Problem", "01-03-2016 14:00"),
            Row("INC1", "Awaiting Evidence", "01-03-2016 15:00"));

        Assert.Equal(
            [
                "waiting-for-customer 2016-03-01 10:00:00 – 2016-03-01 12:00:00",
                "waiting-for-third-party 2016-03-01 12:00:00 – 2016-03-01 13:00:00",
                "awaiting-problem 2016-03-01 14:00:00 – 2016-03-01 15:00:00",
                "awaiting-evidence 2016-03-01 15:00:00 – now",
            ],
            incident.Waited);
    }

    [Fact]
    public void An_incident_that_goes_from_resolved_back_to_active_was_reopened()
    {
        var incident = Only(
            Row("INC1", "New", "01-03-2016 09:00"),
            Row("INC1", "Resolved", "01-03-2016 10:00"),
            Row("INC1", "Active", "02-03-2016 10:00", reopens: 1),
            Row("INC1", "Resolved", "03-03-2016 10:00", reopens: 1));

        Assert.Equal(("2016-03-01 10:00:00", "2016-03-02 10:00:00", 1m), (incident.At(Moment.FirstResolved), incident.At(Moment.Reopened), incident.Value(ValueName.Reopens)));
    }

    [Fact]
    public void What_the_log_marks_as_missing_stays_unknown()
    {
        var incident = Only(Row("INC1", "New", "01-03-2016 09:00", resolved: "?", group: "?"));

        Assert.Equal((null, null), (incident.At(Moment.Resolved), incident.Label("team")));
    }

    [Fact]
    public void Times_without_a_zone_are_refused_until_one_is_chosen()
    {
        var log = Header + Row("INC1", "New", "01-07-2016 09:00");

        Assert.Equal("zone-missing", Assert.Throws<ImportRefusedException>(() => CollectedCases.Read("servicenow", log, zone: null)).Fault.Code);
        Assert.Equal("2016-07-01 07:00:00", Assert.Single(CollectedCases.Read("servicenow", log, "Europe/Paris").Cases.Cases).At(Moment.Updated));
    }

    [Fact]
    public void Rows_out_of_time_order_are_sorted_within_their_case_and_that_is_said()
    {
        var (cases, report) = Fold(
            Row("INC1", "New", "01-03-2016 11:10"),
            Row("INC1", "Resolved", "01-03-2016 11:03", group: "Group 2"),
            Row("INC1", "Closed", "05-03-2016 12:00", group: "Group 3"),
            Row("INC2", "New", "01-03-2016 09:00"));

        Assert.Equal("2016-03-01 11:03:00", cases["INC1"].At(Moment.FirstResolved));
        Assert.Equal("Group 3", cases["INC1"].Label("team"));
        Assert.Equal("Cases whose rows are not in time order: 1 (the first starts at line 2). Their rows were sorted.", Assert.Single(report.Notes).In(Language.English));
    }

    [Fact]
    public void A_log_in_time_order_whose_incidents_lie_between_each_other_is_read_too()
    {
        var (cases, report) = Fold(
            Row("INC1", "New", "01-03-2016 09:00"),
            Row("INC2", "New", "01-03-2016 09:30"),
            Row("INC1", "Resolved", "01-03-2016 10:00"),
            Row("INC2", "Resolved", "01-03-2016 10:30"),
            Row("INC1", "Closed", "01-03-2016 11:00"),
            Row("INC2", "Closed", "01-03-2016 11:30"));

        Assert.Equal(["INC1", "INC2"], cases.Cases.Select(c => c.Id).Order());
        Assert.Empty(report.Notes);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_same_incidents_come_out_whether_their_rows_stand_together_or_in_time_order(int seed)
    {
        var random = new Random(seed);
        string[] states = ["New", "Active", "Awaiting User Info", "Awaiting Vendor", "Resolved"];
        List<(DateTime At, string Row)> rows = [];
        foreach (var number in Enumerable.Range(1, 300))
        {
            var at = new DateTime(2016, 3, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(random.Next(100_000));
            var visited = Enumerable.Range(0, random.Next(1, 8)).Select(_ => states[random.Next(states.Length)]).Append(random.Next(4) == 0 ? "Active" : "Closed");
            foreach (var state in visited)
                rows.Add((at = at.AddMinutes(random.Next(1, 5_000)), Row($"INC{number}", state, at.ToString("dd-MM-yyyy HH:mm", CultureInfo.InvariantCulture))));
        }

        var together = Fold([.. rows.Select(row => row.Row)]);
        var inTimeOrder = Fold([.. rows.OrderBy(row => row.At).Select(row => row.Row)]);

        Assert.Equal((300L, 0L, 300L, 0L), (together.Report.Cases, together.Report.FaultCount, inTimeOrder.Report.Cases, inTimeOrder.Report.FaultCount));
        Assert.Equal(Told(together.Cases), Told(inTimeOrder.Cases));

        static IEnumerable<string> Told(CollectedCases cases) => cases.Cases.OrderBy(c => c.Id, StringComparer.Ordinal)
            .Select(c => $"{c.Id} {c.At(Moment.FirstResolved)} {c.At(Moment.Reopened)} {c.Label("status")} {string.Join("; ", c.Waited)}");
    }

    [Fact]
    public void A_closed_incident_that_comes_again_later_is_a_fault_with_its_row()
    {
        var (cases, report) = Fold(
            Row("INC1", "Closed", "01-03-2016 11:00"),
            Row("INC2", "New", "01-03-2016 09:30"),
            Row("INC1", "Active", "01-03-2016 12:00"));

        Assert.Equal(2, cases.Cases.Count);
        var fault = Assert.Single(report.Faults);
        Assert.Equal((4L, "number", "INC1", "folding.reappears"), (fault.Row, fault.Column, fault.Text, fault.Code));
    }

    [Fact]
    public void Bad_rows_are_reported_with_row_column_and_reason()
    {
        var (_, report) = Fold(Row("INC1", "New", "2016/03/01"), Row("", "New", "01-03-2016 09:00"), Row("INC1", "", "01-03-2016 09:00"), Row("INC1", "New", "?"));

        Assert.Equal(
            ["2 sys_updated_at folding.time 2016/03/01", "3 number folding.id-missing ", "4 incident_state folding.state-missing ", "5 sys_updated_at folding.time-missing ?"],
            report.Faults.Select(f => $"{f.Row} {f.Column} {f.Code} {f.Text}"));
    }

    [Fact]
    public void A_file_of_another_shape_is_refused_with_the_format_it_looks_like()
    {
        var fault = Assert.Throws<ImportRefusedException>(() => CollectedCases.Read("servicenow", "field_name,ticket_id,updated,value\n")).Fault;

        Assert.Equal("The columns number, incident_state, sys_updated_at, opened_at, which the format servicenow needs, are missing. The file looks like zendesk-status-history.", fault.Reason(Language.English));
    }

    [Fact]
    public void A_stamp_that_puts_the_start_after_the_resolution_reopens_nothing()
    {
        var incident = Only(
            Row("INC1", "New", "29-02-2016 11:10"),
            Row("INC1", "New", "29-02-2016 09:52"),
            Row("INC1", "Resolved", "29-02-2016 11:03"),
            Row("INC1", "Closed", "05-03-2016 12:00"));

        Assert.Equal((null, "2016-02-29 11:03:00"), (incident.At(Moment.Reopened), incident.At(Moment.FirstResolved)));
    }

    [Fact]
    public void A_desk_with_other_names_for_its_states_translates_them_in_its_profile()
    {
        var columns = FormatCatalogue.Find("servicenow")!.Profile.Columns
            .Select(c => c.Field == "state" ? c with { Meanings = new Dictionary<string, string> { ["Resuelto"] = "Resolved", ["En espera del usuario"] = "Awaiting User Info" } } : c);
        var profile = FormatCatalogue.Find("servicenow")!.Profile with { Name = "our-desk", Zone = "UTC", Columns = [.. columns] };
        var (cases, _) = CollectedCases.Read(profile, Header + Row("INC1", "En espera del usuario", "01-03-2016 09:00") + Row("INC1", "Resuelto", "01-03-2016 10:00"));

        Assert.Equal(["waiting-for-customer 2016-03-01 09:00:00 – 2016-03-01 10:00:00"], cases["INC1"].Waited);
        Assert.Equal("2016-03-01 10:00:00", cases["INC1"].At(Moment.FirstResolved));
    }

    [FactWhereData(Log2016)]
    public void The_log_of_2016_folds_5998_events_into_890_incidents()
    {
        var (cases, report) = CollectedCases.ReadFile("servicenow", SampleData.PathOf(Log2016), "UTC");

        Assert.Equal((5998L, 890L, 890), (report.Rows, report.Cases, cases.Cases.Select(c => c.Id).Distinct().Count()));
        Assert.Equal(0, report.FaultCount);
        Assert.Equal(29, cases.Cases.Count(c => c.At(Moment.Resolved) is null));
        Assert.Equal(313, cases.Cases.Count(c => c.Pauses.Count > 0));
        Assert.Equal(10, cases.Cases.Count(c => c.At(Moment.Reopened) is not null));
        Assert.Equal(10, cases.Cases.Count(c => c.Value(ValueName.Reopens) > 0));
        Assert.Equal(("folding.sorted", 1L), (Assert.Single(report.Notes).Code, Assert.Single(report.Notes).Values[0]));
    }

    private static Collected Only(params string[] rows) => Assert.Single(Fold(rows).Cases.Cases);

    private static (CollectedCases Cases, ImportReport Report) Fold(params string[] rows) => CollectedCases.Read("servicenow", Header + string.Concat(rows), "UTC", BadRows.Skip);

    private static string Row(string number, string state, string updated, string group = "Group 1", string resolved = "29-02-2016 11:29", int reopens = 0) =>
        $"{number},{state},TRUE,0,{reopens},0,TRUE,29-02-2016 01:16,29-02-2016 01:23,{updated},Phone,Category 55,2 - Medium,2 - Medium,3 - Moderate,{group},TRUE,code 5,{resolved},05-03-2016 12:00\n";
}
