using StandardsPortal.Shell;

await PortalHost.Build(args).RunAsync();
