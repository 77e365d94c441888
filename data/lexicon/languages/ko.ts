import type { Lexicon } from './lexicon.ts';

export const KOREAN: Lexicon = {
  verbLast: true,
  verbs: `delete: 삭제
remove: 제거 지웁 지우
purge: 비우 비웁 초기화하여
destroy: 파기 폐기
uninstall: 제거설치
cancel: 취소
terminate: 종료 강제종료
revoke: 철회 폐지 무효화
overwrite: 덮어쓰 덮어씁
reset: 초기화 재설정
restore: 복원
rollback: 롤백
pay: 결제 지불 납부
refund: 환불
charge: 청구하 과금
buy: 구매 구입
order: 주문하
transfer: 송금 이체
withdraw: 출금 인출
trade: 거래 매매
send: 보냅 보내 전송 발송
publish: 게시 발행 공개
post: 올립
notify: 알립 알림
share: 공유
grant: 부여 권한부여
block: 차단
invite: 초대
execute: 실행
trigger: 트리거
invoke: 호출
deploy: 배포
start: 시작
restart: 재시작
install: 설치
build: 빌드
click: 클릭
create: 생성 만듭 만들 추가 등록
insert: 삽입
update: 업데이트 수정 변경 편집 설정 갱신
upload: 업로드
import: 가져오기
save: 저장
rename: 이름변경
move: 이동
enable: 활성화
disable: 비활성화
stop: 중지 정지
pause: 일시중지
archive: 보관
assign: 할당
generate: 만들어
search: 검색
get: 가져옵 조회 반환
list: 나열
view: 표시 보기 봅니다 보여
check: 확인 검증 검사
calculate: 계산
analyze: 분석
translate: 번역
convert: 변환
download: 다운로드
manage: 관리
merge: 병합`,
  nouns: `file: 파일
directory: 폴더 디렉터리
comment: 댓글
record: 레코드
user: 사용자
account: 계정
message: 메시지
email: 이메일 메일
customer: 고객
database: 데이터베이스
table: 테이블
project: 프로젝트
order: 주문
invoice: 청구서
balance: 잔액
data: 데이터
key: 키
password: 비밀번호
permission: 권한
role: 역할
production: 프로덕션 운영
statement: 문을
sql: SQL
code: 코드
list: 목록
environment: 환경
page: 페이지
image: 이미지`,
  grammar: `not: 않습니다 않으며 하지않 않고 않는 없이 없습니다 마십시오 마세요 못합니다
all: 모든 전체 모두 일괄
any: 임의
if: 경우
and: 및 그리고
or: 또는 하거나`,
};
