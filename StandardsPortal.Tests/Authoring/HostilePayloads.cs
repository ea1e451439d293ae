namespace StandardsPortal.Tests.Authoring;

/// <summary>Texts that would be code if anything let them through: tags, attributes, schemes, and the framework's own markers.</summary>
internal static class HostilePayloads
{
    private static readonly string[] Tags =
    [
        "<script>alert(1)</script>", "<ScRiPt>alert(1)</sCrIpT>", "<script src=//x.example/a.js></script>", "</p><script>alert(1)</script><p>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "<script\n>alert(1)</script\n>", "<script/x>alert(1)</script>", "<svg><script>alert(1)</script></svg>", "<svg/onload=alert(1)>", "<svg><animate onbegin=alert(1) attributeName=x>",
        "<img src=x onerror=alert(1)>", "<img src=\"x\" onerror=\"alert(1)\">", "<IMG SRC=`x` ONERROR=`alert(1)`>", "<img/src/onerror=alert(1)>", "<img src=x:x onerror\n=alert(1)>", "<image src=x onerror=alert(1)>", "<body onload=alert(1)>", "<iframe src=javascript:alert(1)>", "<iframe srcdoc=\"<script>alert(1)</script>\">", "<object data=javascript:alert(1)>",
        "<embed src=javascript:alert(1)>", "<a href=javascript:alert(1)>x</a>", "<a onmouseover=alert(1)>x", "<form action=javascript:alert(1)><button>x", "<button formaction=javascript:alert(1)>x", "<input autofocus onfocus=alert(1)>", "<select autofocus onfocus=alert(1)>", "<textarea autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>", "<video><source onerror=alert(1)>",
        "<audio src=x onerror=alert(1)>", "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<math href=javascript:alert(1)>x", "<style>@import 'javascript:alert(1)'</style>", "<style>*{background:url(javascript:alert(1))}</style>", "<link rel=stylesheet href=//x.example>", "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<base href=//x.example>", "<template><script>alert(1)</script></template>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<xmp><p title=\"</xmp><img src=x onerror=alert(1)>\">", "<title><img src=x onerror=alert(1)></title>", "<textarea></textarea><img src=x onerror=alert(1)>", "<plaintext>", "<marquee onstart=alert(1)>", "<isindex type=image src=1 onerror=alert(1)>", "<table background=javascript:alert(1)>", "<div style=\"width:expression(alert(1))\">", "<p style=background:url(x)>x", "<x onclick=alert(1)>click",
        "<custom-element onpointerenter=alert(1)>", "<dialog open onclose=alert(1)>", "<portal src=x>", "<frameset onload=alert(1)>", "<applet code=x>", "<keygen autofocus onfocus=alert(1)>", "<bgsound src=x>", "<layer src=x>", "<svg><use href=\"data:image/svg+xml,<svg id=x onload=alert(1)>#x\">", "<svg><a xlink:href=javascript:alert(1)><text>x",
    ];

    private static readonly string[] Markers =
    [
        "<!--Blazor:{\"type\":\"server\",\"sequence\":0,\"descriptor\":\"x\"}-->", "<!--Blazor:{\"prerenderId\":\"x\"}-->", "<!--Blazor-Server-Component-State:AAAA-->", "<!--Blazor-WebAssembly:{}-->", "<!--Blazor-Web-Initializers:W10=-->", "<blazor-ssr></blazor-ssr>", "<blazor-ssr><template type=\"redirection\">https://x.example</template></blazor-ssr>", "<blazor-ssr-end></blazor-ssr-end>", "<!--bl:0-->", "<!--/bl:0-->", "<!--!-->", "<!---->", "<!-->", "<!--><img src=x onerror=alert(1)>-->", "<!--[if IE]><script>alert(1)</script><![endif]-->", "--><script>alert(1)</script>", "<![CDATA[<script>alert(1)</script>]]>", "<?xml version=\"1.0\"?><x/>", "<!DOCTYPE html><script>alert(1)</script>", "<?php echo 1 ?>",
    ];

    private static readonly string[] Attributes =
    [
        "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "` onmouseover=`alert(1)", "\"><script>alert(1)</script>", "'><script>alert(1)</script>", "x\" autofocus onfocus=alert(1) x=\"", "{onclick=alert(1)}", "{.a onclick=alert(1)}", "{#id style=x}", "x {onmouseover=alert(1)}", "\" style=\"position:fixed", "\" class=\"rule", "\"/><img src=x onerror=alert(1)>", "&quot; onmouseover=&quot;alert(1)", "&#34;&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
    ];

    private static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "java\u0000script:alert(1)", "javascript&colon;alert(1)", "javascript&#58;alert(1)", "&#x6A&#x61&#x76&#x61script:alert(1)", "&#0000106avascript:alert(1)", "\\javascript:alert(1)", "jav&Tab;ascript:alert(1)", "jav&NewLine;ascript:alert(1)", "javascript://%0aalert(1)", "vbscript:msgbox(1)", "data:text/html;base64,PHNjcmlwdD4=", "data:image/svg+xml,<svg onload=alert(1)>", "feed:javascript:alert(1)", "view-source:javascript:alert(1)", "filesystem:x", "//x.example", "\\\\x.example", "/\\x.example", "https:javascript", "http://x.example/\" onmouseover=alert(1)", "https://x.example/'onclick='alert(1)", "mailto:a@b.c\" onclick=alert(1)", "x:y", "ws://x", "tel:1", "\u0001javascript:alert(1)", "\u00A0javascript:alert(1)", "\uFEFFjavascript:alert(1)", "ｊavascript:alert(1)",
    ];

    private static readonly string[] Markup =
    [
        "[a](javascript:alert(1))", "[a]( javascript:alert(1))", "[a](<javascript:alert(1)>)", "[a](javascript:alert(1) \"t\")", "![a](javascript:alert(1))", "![a](\"onerror=\"alert(1))", "[a][b]\n\n[b]: javascript:alert(1)", "<javascript:alert(1)>", "<data:text/html,x>", "[<img src=x onerror=alert(1)>](https://x.example)", "[a](https://x.example\"onclick=\"alert(1))", "[![a](javascript:b)](javascript:c)", "`<script>`", "```html\n<script>alert(1)</script>\n```", "~~~\"><script>\nx\n~~~", "| <script>alert(1)</script> |\n|--|", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "\\<script>alert(1)\\</script>", "**<b onclick=alert(1)>**", "[a]: javascript:alert(1)\n[a]", "[\"><img src=x onerror=alert(1)>]: /x", "www.x.example\"onclick=alert(1)", "https://x.example/<script>", "<https://x.example/\"onclick=alert(1)>", "<a@b.c\"onclick=alert(1)>", "# x {onclick=alert(1)}", "$$\\href{javascript:alert(1)}{x}$$", "[^a]\n\n[^a]: <script>alert(1)</script>", "![](https://www.youtube.com/watch?v=x)",
    ];

    public static readonly IReadOnlyList<string> All = [.. Tags, .. Markers, .. Attributes, .. Addresses, .. Markup];
}
