import type { LanguageTable } from "./language-table.ts";

export const eastAsian: readonly LanguageTable[] = [
  {
    tag: "zh",
    also: "zh-Hant",
    published:
      "出版|刊登日期|刊登|发布时间|发布日期|发布|发布于|发表时间|发表日期|发表|发表于|创建时间|出版日期|首次发布|發布時間|發佈時間|發布日期|發佈日期|發布|發佈|發布於|發佈於|發表時間|發表|發表於|刊登時間|上稿時間|建立時間|出版時間|刊出日期|刊出|上傳時間|张贴于|张贴|原刊",
    updated:
      "更新时间|更新日期|更新|更新于|更新至|最后更新|最后更新时间|最近更新|最新更新|更新於|更新時間|最後更新|最後更新時間|最後更新日期|最後更新於|最近更新時間|修改时间|修改日期|修改于|修改|最后修改|最后修改时间|本页面最后修订于|编辑于|最后编辑|最后编辑于|修訂|修訂時間|修改時間|編輯於|最後編輯|最後編輯於|最後修改|最後修訂",
    dated: "时间|時間|日期|于|於|来源时间",
    fillers: "年 月 日 号 號 時 时 点 點 分 秒",
    am: "上午 早上 凌晨 清晨 早晨 早",
    pm: "中午 下午 晚上 傍晚 晚间 晚間 夜间 晚",
    noon: "正午",
    weekdays: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6 },
    ago: { minute: "# 分钟之前|# 分鐘之前", hour: "# 小时之前|# 小時之前|# 个小时前|# 個小時前", day: "# 日前" },
    now: "刚刚|剛剛",
  },
  {
    tag: "ja",
    published:
      "公開|公開日|公開日時|掲載|掲載日|掲載日時|投稿|投稿日|投稿日時|投稿者|配信|配信日|配信日時|発信|発行|発行日|発表|発表日|作成|作成日|作成日時|登録|登録日|初出|記事公開日|公開時間|アップ",
    updated:
      "このページの最終更新は|更新|更新日|更新日時|更新時間|最終更新|最終更新日|最終更新日時|最終更新時間|改定|改訂|改訂日|修正|修正日|追記|再更新|記事更新日|変更",
    dated: "日付",
    fillers: "年 月 日 時 分 秒 付 付け に 頃",
    am: "午前 朝",
    pm: "午後 夜 夕方",
    noon: "正午",
    now: "たった今|今さっき",
  },
  {
    tag: "ko",
    published:
      "입력|입력시간|입력일|등록|등록일|등록시간|등록일시|작성|작성일|작성시간|작성일시|게시|게시일|게재|기사등록|기사입력|기사작성|승인|승인일|발행|발행일|발행일시|송고|송고시간|최초입력|최초 입력|최초등록|보도|출고",
    updated:
      "수정|수정일|수정시간|수정일시|최종수정|최종 수정|최종수정일|최종편집|최종 편집|최종업데이트|최종 업데이트|최근수정|업데이트|기사수정|변경|갱신",
    dated: "날짜",
    stages: "지면 정보|지면보기|지면",
    fillers: "년 월 일 시 분 초 에",
    am: "오전",
    pm: "오후",
    noon: "정오",
    midnight: "자정",
    now: "방금|방금 전|조금 전",
  },
  {
    tag: "vi",
    published:
      "đăng lúc|ngày đăng|xuất bản|ngày xuất bản|đăng|đăng ngày|đăng vào|đăng tải lúc|công bố|ngày đăng bài|đã đăng",
    updated:
      "cập nhật|cập nhật lúc|cập nhật ngày|cập nhật lần cuối|lần cập nhật cuối|cập nhật mới nhất|cập nhật gần nhất|chỉnh sửa|sửa lúc|cập nhật vào",
    dated: "ngày giờ",
    fillers: "ngày lúc giờ tháng năm vào h",
    am: "sáng sa",
    pm: "chiều tối ch đêm",
    weekdays: { cn: 7 },
    numberedWeekdays: "thứ t",
    ago: { minute: "cách đây # phút", hour: "# tiếng trước|cách đây # giờ", day: "cách đây # ngày" },
    now: "vừa xong|vừa mới",
    today: "hôm nay",
    yesterday: "hôm qua",
  },
  {
    tag: "th",
    published: "เผยแพร่|เผยแพร่เมื่อ|เผยแพร่วันที่|วันที่เผยแพร่|โพสต์เมื่อ|โพสต์|ลงวันที่|เขียนเมื่อ|สร้างเมื่อ|ประกาศเมื่อ",
    updated:
      "ปรับปรุง|ปรับปรุงล่าสุด|ปรับปรุงเมื่อ|แก้ไข|แก้ไขล่าสุด|แก้ไขเมื่อ|อัปเดต|อัพเดท|อัปเดตล่าสุด|อัพเดทล่าสุด|อัพเดตล่าสุด|อัพเดต|อัปเดตเมื่อ|อัปเดท",
    fillers: "น เวลา วัน ที่ วันที่ พศ คศ เมื่อ",
    weekdays: Object.fromEntries(
      ["จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์"].flatMap((name, index) =>
        [name, `วัน${name}`, `${name}ที่`, `วัน${name}ที่`].map((each) => [each, index + 1]),
      ),
    ),
    ago: { minute: "# นาทีที่แล้ว", hour: "# ชั่วโมงที่แล้ว", day: "# วันที่แล้ว" },
    now: "เมื่อสักครู่",
  },
  {
    tag: "id",
    published:
      "diterbitkan|dipublikasikan|dipublikasi|terbit|diposting|diposkan|tayang|dimuat|diunggah|tanggal terbit|ditayangkan|publikasi",
    updated:
      "diperbarui|diperbaharui|terakhir diperbarui|terakhir diperbaharui|pembaruan|pembaruan terakhir|diubah|diupdate|update terakhir|terakhir diubah|update|perbarui",
    dated: "tanggal",
    fillers: "pukul jam wib wita wit tanggal pada",
    months: { agt: 8, okt: 10, des: 12, mei: 5, peb: 2, nop: 11 },
    weekdays: { "jum'at": 5, jumat: 5 },
    by: "oleh penulis",
    ago: {
      minute: "# menit lalu|semenit lalu",
      hour: "# jam lalu|sejam lalu|sejam yang lalu",
      day: "# hari lalu|sehari lalu",
      week: "# minggu lalu",
      month: "# bulan lalu",
      year: "# tahun lalu",
    },
    now: "baru saja",
  },
  {
    tag: "ms",
    published: "diterbitkan|diterbitkan pada|disiarkan|siaran|tarikh siar|tarikh terbit|dimuat naik",
    updated:
      "kemas kini|kemaskini|dikemas kini|dikemaskini|kemas kini terakhir|terakhir dikemas kini|kemaskini terakhir|dikemas kini pada",
    dated: "tarikh",
    fillers: "pada jam pukul",
    am: "pagi",
    pm: "petang malam tengahari ptg",
    months: { jan: 1, feb: 2, mac: 3, ogos: 8, julai: 7, dis: 12, okt: 10, disember: 12, ogo: 8 },
    by: "oleh",
    ago: { minute: "# minit lalu|# minit lepas", hour: "# jam lalu|# jam lepas", day: "# hari lalu|# hari lepas" },
  },
  {
    tag: "fil",
    published: "nai-publish|inilathala|nailathala|inilabas|ipinost",
    updated: "na-update|in-update|huling na-update|binago",
    dated: "petsa",
    fillers: "noong ng ang nang sa ika",
    ago: {
      hour: "# oras ang nakalipas|# oras na ang nakalipas",
      minute: "# minuto ang nakalipas",
      day: "# araw ang nakalipas",
    },
  },
  {
    tag: "my",
    published: "ထုတ်ဝေသည်|ထုတ်ပြန်သည်",
    updated: "နောက်ဆုံးပြင်ဆင်",
    fillers: "ရက် နာရီ",
  },
];
