using StandardsPortal.Acknowledgments.Mail;
using StandardsPortal.Revisions.Reviewing;

namespace StandardsPortal.Shell;

/// <summary>What an operator can set, under <c>Portal</c> in configuration (<c>--Portal:Data</c>, <c>Portal__Data</c>).</summary>
public sealed class PortalOptions
{
    public const string Section = "Portal";

    /// <summary>Folder of everything that must be kept: database, keys, outgoing mail. Relative to the working folder.</summary>
    public string Data { get; set; } = "data";

    /// <summary>Where people reach the portal; links in mails start with it.</summary>
    public string Address { get; set; } = "http://localhost:5080";

    /// <summary>Sub-path of a host under which the portal is reached, e.g. <c>/standards-portal</c>.</summary>
    public string? PathBase { get; set; }

    /// <summary>Addresses of reverse proxies whose forwarding headers are believed.</summary>
    public string[] KnownProxies { get; set; } = [];

    /// <summary>How large a file of cases may be that is sent in, in MB.</summary>
    public int LargestUploadMegabytes { get; set; } = 4096;

    /// <summary>How many days before its day a standard's review is announced, 0 to 365.</summary>
    public int ReviewWarningDays { get; set; } = ReviewWarning.Usual.Days;

    /// <summary>The mail server; without one, mails are written as files into the data folder.</summary>
    public MailOptions Mail { get; set; } = new();

    public string DataFolder => Path.GetFullPath(Data);
}
