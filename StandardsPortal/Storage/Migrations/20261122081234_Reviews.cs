using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StandardsPortal.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Reviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "SignOff_OnBehalfOfId",
                table: "Revisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SignOff_OnBehalfOfName",
                table: "Revisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "EarlierSignOffs",
                columns: table => new
                {
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SignOff_PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SignOff_Name = table.Column<string>(type: "TEXT", nullable: false),
                    SignOff_Title = table.Column<string>(type: "TEXT", nullable: false),
                    SignOff_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SignOff_Meaning = table.Column<string>(type: "TEXT", nullable: false),
                    SignOff_Digest = table.Column<string>(type: "TEXT", nullable: false),
                    SignOff_OnBehalfOfId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SignOff_OnBehalfOfName = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_EarlierSignOffs", x => new { x.RevisionId, x.Line });
                    table.ForeignKey(
                        name: "FK_EarlierSignOffs_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Leaves",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DeputyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DeputyName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RecordedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordedByName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Ended_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Ended_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Ended_At = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Leaves", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Leaves_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReviewConfirmations",
                columns: table => new
                {
                    LedgerSequence = table.Column<long>(type: "INTEGER", nullable: false),
                    RevisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LookedAt = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    NextDueOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewConfirmations", x => new { x.RevisionId, x.LedgerSequence });
                    table.ForeignKey(
                        name: "FK_ReviewConfirmations_Revisions_RevisionId",
                        column: x => x.RevisionId,
                        principalTable: "Revisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReviewNotices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    Step = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewNotices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ReviewRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DraftId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Digest = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Order = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Quorum = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    DueAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    End_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    End_Name = table.Column<string>(type: "TEXT", nullable: true),
                    End_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    End_Outcome = table.Column<string>(type: "TEXT", maxLength: 10, nullable: true),
                    End_Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReviewRounds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReviewRounds_Drafts_DraftId",
                        column: x => x.DraftId,
                        principalTable: "Drafts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Reviewers",
                columns: table => new
                {
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NamedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Replacement_PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Replacement_Name = table.Column<string>(type: "TEXT", nullable: true),
                    Replacement_At = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Replacement_ByLine = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Reviewers", x => new { x.RoundId, x.Line });
                    table.ForeignKey(
                        name: "FK_Reviewers_ReviewRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "ReviewRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoundSignatures",
                columns: table => new
                {
                    Line = table.Column<int>(type: "INTEGER", nullable: false),
                    RoundId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReviewerLine = table.Column<int>(type: "INTEGER", nullable: true),
                    SignOff_PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SignOff_Name = table.Column<string>(type: "TEXT", nullable: false),
                    SignOff_Title = table.Column<string>(type: "TEXT", nullable: false),
                    SignOff_At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    SignOff_Meaning = table.Column<string>(type: "TEXT", nullable: false),
                    SignOff_Digest = table.Column<string>(type: "TEXT", nullable: false),
                    SignOff_OnBehalfOfId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SignOff_OnBehalfOfName = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoundSignatures", x => new { x.RoundId, x.Line });
                    table.ForeignKey(
                        name: "FK_RoundSignatures_ReviewRounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "ReviewRounds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Leaves_PersonId_Until",
                table: "Leaves",
                columns: new[] { "PersonId", "Until" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewNotices_PersonId_At",
                table: "ReviewNotices",
                columns: new[] { "PersonId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ReviewNotices_SubjectId_Line_Step_PersonId",
                table: "ReviewNotices",
                columns: new[] { "SubjectId", "Line", "Step", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReviewRounds_DraftId_Number",
                table: "ReviewRounds",
                columns: new[] { "DraftId", "Number" },
                unique: true);

            AppendOnlyTriggers.CreateForReviews(migrationBuilder);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "EarlierSignOffs");

            migrationBuilder.DropTable(
                name: "Leaves");

            migrationBuilder.DropTable(
                name: "ReviewConfirmations");

            migrationBuilder.DropTable(
                name: "Reviewers");

            migrationBuilder.DropTable(
                name: "ReviewNotices");

            migrationBuilder.DropTable(
                name: "RoundSignatures");

            migrationBuilder.DropTable(
                name: "ReviewRounds");

            migrationBuilder.DropColumn(
                name: "SignOff_OnBehalfOfId",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "SignOff_OnBehalfOfName",
                table: "Revisions");
        }
    }
}
